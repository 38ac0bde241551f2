package lt.klasteriai.cms.admin.openapi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.klasteriai.cms.admin.problem.ProblemType;

/// What a route does, in words; the rest of its description is read off its signature.
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

    /// One sentence.
    String value();

    /// The status of the answer when all is well.
    int status() default 200;

    /// Whether 202 is answered where it will be done later.
    boolean laterToo() default false;

    /// The problems that are its own; those that any route may answer go without saying.
    ProblemType[] problems() default {};
}
