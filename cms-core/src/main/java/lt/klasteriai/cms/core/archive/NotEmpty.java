package lt.klasteriai.cms.core.archive;

import lombok.Getter;

/// An archive can only be imported where nobody has worked yet.
@Getter
public final class NotEmpty extends RuntimeException {

    /// A collection that has documents.
    private final String collection;

    NotEmpty(String collection) {
        super("the installation is not empty: there are " + collection);
        this.collection = collection;
    }
}
