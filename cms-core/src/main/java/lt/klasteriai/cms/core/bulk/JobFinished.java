package lt.klasteriai.cms.core.bulk;

/// A job that has ended cannot be cancelled any more.
public final class JobFinished extends RuntimeException {

    public JobFinished(String id) {
        super("the job " + id + " has finished");
    }
}
