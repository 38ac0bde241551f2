package lt.klasteriai.cms.embedded;

/// The file was closed in order and cannot be opened as it was then.
public final class StoreDamaged extends RuntimeException {

    StoreDamaged(String file) {
        super("The file " + file + " is damaged: what was stored last cannot be read any more.");
    }
}
