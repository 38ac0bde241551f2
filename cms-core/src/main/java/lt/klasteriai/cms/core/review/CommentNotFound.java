package lt.klasteriai.cms.core.review;

/// The entry has no such comment.
public final class CommentNotFound extends RuntimeException {

    public CommentNotFound(String id) {
        super("there is no comment " + id);
    }
}
