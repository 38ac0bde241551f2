package lt.klasteriai.cms.core.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a collection, at the type of its documents or at the class that keeps it, and says what an export of the
/// installation makes of it. Every collection is declared; a test of the admin program names those that are not.
///
/// ```
/// @StoredCollection(AccountDocument.COLLECTION, leftOut = {"hash", "passwords"}, atStart = 1)
/// @StoredCollection(value = "sessions", notExported = "a session belongs to one installation")
/// ```
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredCollection {

    /// The collection's name.
    String value();

    /// The database that it is in.
    Database in() default Database.AUTHORING;

    /// Why it is not exported at all: its documents are secrets, or mean nothing to another machine, or can be made
    /// again. Empty for a collection that is exported.
    String notExported() default "";

    /// Fields that an export leaves out, because they are secrets or belong to one installation. The documents must be
    /// readable without them. An import keeps them where a document with the same id is there already.
    String[] leftOut() default {};

    /// How many documents an installation may have of its own accord, before anybody worked with it. With no more than
    /// these it still counts as empty; an import replaces them.
    int atStart() default 0;
}
