package lt.klasteriai.cms.core.bulk;

/// There is no such job, or it is forgotten.
public final class JobNotFound extends RuntimeException {

    public JobNotFound(String id) {
        super("there is no job " + id);
    }
}
