package lt.klasteriai.cms.core.release;

/// There is no release with this id.
public final class ReleaseNotFound extends RuntimeException {

    ReleaseNotFound(String id) {
        super("no release " + id);
    }
}
