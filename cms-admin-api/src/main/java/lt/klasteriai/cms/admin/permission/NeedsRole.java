package lt.klasteriai.cms.admin.permission;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import lt.klasteriai.cms.core.account.Role;

/// The route, or every route of the controller, is for accounts with one of these roles; with none of them named, for
/// whoever is signed in. A route without it is for whoever is signed in where it reads, and for all but mere readers
/// where it writes.
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsRole {

    Role[] value();
}
