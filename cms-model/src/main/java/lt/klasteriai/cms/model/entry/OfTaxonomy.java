package lt.klasteriai.cms.model.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Says which taxonomy the term keys in a record component ([TermKey] or a list of them) belong to.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OfTaxonomy {
    String value();
}
