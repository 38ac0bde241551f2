package lt.klasteriai.cms.core.bulk;

/// A job is cancelled by whoever began it, or by an administrator.
public final class NotYourJob extends RuntimeException {

    public NotYourJob(String id) {
        super("the job " + id + " is another's");
    }
}
