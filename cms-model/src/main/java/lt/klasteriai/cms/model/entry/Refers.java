package lt.klasteriai.cms.model.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says which content type the ids in a record component ([EntryId] or a list of them) point to.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Refers {
    ContentType[] value();

    /// The name under which the entry referred to shows the reference in return, e.g. `supersededBy`; empty when it
    /// does not.
    String inverse() default "";
}
