package lt.klasteriai.cms.admin.problem;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Every kind of problem that the admin API answers. Its URI is a promise: it never changes and none is reused.
public enum ProblemType {
    INVALID_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood"),
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A parameter of the request is wrong"),
    INVALID_JSON(HttpStatus.BAD_REQUEST, "The body is not JSON that is accepted"),
    INVALID_BODY(HttpStatus.BAD_REQUEST, "The body does not have the right shape"),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "This needs a session"),
    WRONG_CREDENTIALS(HttpStatus.UNAUTHORIZED, "The name or the password is wrong"),
    LINK_UNKNOWN(HttpStatus.UNAUTHORIZED, "The link opens nothing"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Your roles do not allow this"),
    OWN_CHANGE(HttpStatus.FORBIDDEN, "Nobody approves an own change"),
    NOT_IN_LINK(HttpStatus.FORBIDDEN, "The link does not give this"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing at this address"),
    UNKNOWN_TYPE(HttpStatus.NOT_FOUND, "There is no such content type"),
    ENTRY_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such entry"),
    REVISION_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such revision"),
    USER_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such account"),
    JOB_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such job"),
    REVISION_THINNED(HttpStatus.NOT_FOUND, "The revision is no longer kept"),
    SCHEDULE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such schedule"),
    RELEASE_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such release"),
    COMMENT_NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such comment"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This cannot be done with this address"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "The answer does not exist in the form asked for"),
    STILL_REFERENCED(HttpStatus.CONFLICT, "Other entries refer to this one"),
    STILL_PUBLISHED(HttpStatus.CONFLICT, "The entry is public"),
    NOT_IN_TRASH(HttpStatus.CONFLICT, "The entry is not in the trash"),
    NOT_PUBLISHED(HttpStatus.CONFLICT, "The entry is not public"),
    REVIEW_REFUSED(HttpStatus.CONFLICT, "The review does not stand where this could be done"),
    USERNAME_TAKEN(HttpStatus.CONFLICT, "Another account has this name"),
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT, "Nobody could govern the installation any more"),
    JOB_FINISHED(HttpStatus.CONFLICT, "The job has ended"),
    REQUEST_INTERRUPTED(HttpStatus.CONFLICT, "The first request with this key has no answer yet"),
    INSTALLATION_NOT_EMPTY(HttpStatus.CONFLICT, "Somebody has worked with this installation"),
    SCHEDULE_CLASH(HttpStatus.CONFLICT, "Something else is to happen at the same instant"),
    SCHEDULE_SETTLED(HttpStatus.CONFLICT, "The schedule cannot be changed in this way any more"),
    RELEASE_SETTLED(HttpStatus.CONFLICT, "The release cannot be changed in this way just now"),
    WITHDRAWN(HttpStatus.GONE, "This is no longer published"),
    LINK_EXPIRED(HttpStatus.GONE, "The link has expired"),
    VERSION_CONFLICT(HttpStatus.PRECONDITION_FAILED, "The entry has been changed since you read it"),
    RELEASE_CHANGED(HttpStatus.PRECONDITION_FAILED, "The release has been changed since you read it"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    ADDRESS_TOO_LONG(HttpStatus.URI_TOO_LONG, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a kind that is not accepted here"),
    RULES_BROKEN(HttpStatus.UNPROCESSABLE_CONTENT, "The content breaks rules"),
    RELEASE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The release breaks rules"),
    DELETION_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "References cannot be treated so"),
    NOT_PUBLISHABLE(HttpStatus.UNPROCESSABLE_CONTENT, "Publishing demands more"),
    TOO_MANY_DRAFTS(HttpStatus.UNPROCESSABLE_CONTENT, "There are too many drafts to list them all"),
    KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key belongs to another request"),
    ARCHIVE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT, "The file is no archive that can be imported"),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "Say which version you have read"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "Too many failed attempts"),
    HEADERS_TOO_LARGE(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The request's headers are too large"),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side"),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "This cannot be done just now");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /// The problem's `type`, relative to the host that answers.
    public URI uri() {
        return URI.create("/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// The kind that stands for all failures with this status that have no kind of their own.
    public static ProblemType ofStatus(int status) {
        return Arrays.stream(values())
                .filter(type -> type.status.value() == status)
                .findFirst()
                .orElse(status < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }

    /// What there is to say to a person when nothing but the kind is known.
    public String detailByDefault() {
        return switch (this) {
            case NOT_FOUND -> "Nothing can be reached at this address.";
            case ADDRESS_TOO_LONG -> "The address is too long.";
            case HEADERS_TOO_LARGE -> "The request's headers are larger than 16 KB.";
            case INTERNAL_ERROR -> "The request could not be carried out.";
            default -> "This is not a request that can be answered; check its address, headers and body.";
        };
    }
}
