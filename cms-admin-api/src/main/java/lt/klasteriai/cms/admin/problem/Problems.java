package lt.klasteriai.cms.admin.problem;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lombok.extern.slf4j.Slf4j;
import lt.klasteriai.cms.core.account.AccountNotFound;
import lt.klasteriai.cms.core.account.LastAdministrator;
import lt.klasteriai.cms.core.account.SignInBusy;
import lt.klasteriai.cms.core.account.UsernameTaken;
import lt.klasteriai.cms.core.archive.ArchiveRefused;
import lt.klasteriai.cms.core.archive.NotEmpty;
import lt.klasteriai.cms.core.audit.BadAuditCursor;
import lt.klasteriai.cms.core.content.InvalidContent;
import lt.klasteriai.cms.core.deletion.DeletionRefused;
import lt.klasteriai.cms.core.entry.BadCursor;
import lt.klasteriai.cms.core.entry.EntryNotFound;
import lt.klasteriai.cms.core.entry.NotInTrash;
import lt.klasteriai.cms.core.entry.RevisionNotFound;
import lt.klasteriai.cms.core.entry.RevisionThinned;
import lt.klasteriai.cms.core.entry.RulesBroken;
import lt.klasteriai.cms.core.entry.StillPublished;
import lt.klasteriai.cms.core.entry.StillReferenced;
import lt.klasteriai.cms.core.entry.VersionConflict;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.core.publishing.NotPublished;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.model.rule.Violation;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Turns every failure into a problem: the core's typed ones here, the framework's in [FrameworkFailures].
///
/// Nothing of an unforeseen failure reaches the caller but that it happened; the log has the rest under the request's
/// id.
@RestControllerAdvice
@Slf4j
class Problems {

    private static final int SOON_SECONDS = 1;

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RequestRefused failure) {
        return new Answer(failure.getType(), String.valueOf(failure.getMessage()))
                .with(failure.getFaults())
                .retryAfter(failure.getRetryAfterSeconds())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(EntryNotFound failure) {
        return new Answer(ProblemType.ENTRY_NOT_FOUND, "There is no entry with this id, or it lies in the trash.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RevisionNotFound failure) {
        return new Answer(ProblemType.REVISION_NOT_FOUND, "The entry has no revision of this number.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RevisionThinned failure) {
        return new Answer(
                        ProblemType.REVISION_THINNED,
                        "The entry had a revision of this number; it was a draft that was thinned out. Published ones"
                                + " are kept for ever.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(VersionConflict failure) {
        var answer = new Answer(
                ProblemType.VERSION_CONFLICT,
                "Somebody changed the entry since you read it; it is at version "
                        + failure.present().version() + " now. Read it again and repeat your change.");
        return ConflictResponse.addTo(answer, failure).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(InvalidContent failure) {
        return violated(
                ProblemType.INVALID_BODY, "The content does not have the shape of its type.", failure.getViolations());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RulesBroken failure) {
        return violated(
                ProblemType.RULES_BROKEN,
                "The content breaks rules that even a draft must satisfy; nothing was saved.",
                failure.violations());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotPublishable failure) {
        var findings = failure.getFindings();
        var missing = findings.errors().byEntry().values().stream()
                .flatMap(List::stream)
                .filter(error -> error.code().equals(ReviewPolicy.ROLE_MISSING))
                .findFirst();
        var faults = findings.errors().byEntry().entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(error -> Fault.of(each.getKey(), error)))
                .toList();
        return missing.map(role -> new Answer(ProblemType.FORBIDDEN, role.detail()))
                .orElseGet(() -> new Answer(
                        ProblemType.NOT_PUBLISHABLE,
                        "The entry does not satisfy what publishing demands; nothing was published in any locale."))
                .with(faults)
                .with("warnings", FindingResponse.of(findings.warnings()))
                .build();
    }

    private static ResponseEntity<ProblemDetail> violated(ProblemType type, String detail, List<Violation> violations) {
        return new Answer(type, detail)
                .with(violations.stream().map(Fault::of).toList())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotPublished failure) {
        return new Answer(
                        ProblemType.NOT_PUBLISHED,
                        "Readers do not see the entry in these locales, so there is nothing to withdraw.")
                .with("locales", failure.getLocales())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(StillPublished failure) {
        return new Answer(ProblemType.STILL_PUBLISHED, "Readers see the entry; unpublish it first.")
                .with("locales", failure.locales())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotInTrash failure) {
        return new Answer(
                        ProblemType.NOT_IN_TRASH,
                        "Only what lies in the trash can be removed for good; delete the entry first.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(StillReferenced failure) {
        return new Answer(
                        ProblemType.STILL_REFERENCED,
                        "Other entries refer to this one. Take the references out of them first, or say at its address"
                                + " with /delete what becomes of them.")
                .with(
                        "referrers",
                        failure.referrers().stream().map(ReferrerResponse::of).toList())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(DeletionRefused failure) {
        return new Answer(
                        ProblemType.DELETION_REFUSED,
                        "References to the entry cannot be treated as you say; nothing was changed.")
                .with(failure.getRefusals().stream().map(Fault::of).toList())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BadCursor failure, HttpServletRequest request) {
        var parameter = request.getParameter("page[before]") == null ? "page[after]" : "page[before]";
        return cursorRefused(parameter);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BadAuditCursor failure) {
        return cursorRefused("page[after]");
    }

    private static ResponseEntity<ProblemDetail> cursorRefused(String parameter) {
        return Answer.of(
                        ProblemType.INVALID_PARAMETER,
                        Fault.in(parameter, "invalid-cursor", "The cursor was not given by this list."))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(AccountNotFound failure) {
        return new Answer(ProblemType.USER_NOT_FOUND, "There is no account of this name.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(UsernameTaken failure) {
        return new Answer(ProblemType.USERNAME_TAKEN, "Choose another name; names are never given twice.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(LastAdministrator failure) {
        return new Answer(
                        ProblemType.LAST_ADMINISTRATOR,
                        "This is the only administrator who can sign in; make another account administrator first.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(SignInBusy failure) {
        return new Answer(ProblemType.UNAVAILABLE, "Too many people are signing in just now; try again in a moment.")
                .retryAfter(SOON_SECONDS)
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotEmpty failure) {
        return new Answer(
                        ProblemType.INSTALLATION_NOT_EMPTY,
                        "An archive can only be imported where nobody has worked yet; here are "
                                + failure.getCollection() + " already. Nothing was changed.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ArchiveRefused failure) {
        return new Answer(ProblemType.ARCHIVE_REFUSED, failure.getMessage() + " Nothing was imported.")
                .with("file", failure.getFile())
                .with("line", failure.getLine())
                .build();
    }

    /// Both the driver's failures and what the framework makes of them.
    @ExceptionHandler({MongoException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> handleStoreAway(Exception failure) {
        log.error("The store does not answer", failure);
        return new Answer(
                        ProblemType.UNAVAILABLE,
                        "The store does not answer just now. Whether a change was saved is not known; read before you"
                                + " repeat it.")
                .retryAfter(SOON_SECONDS)
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(Exception failure) {
        return FrameworkFailures.answer(failure).orElseGet(() -> unforeseen(failure));
    }

    private static ResponseEntity<ProblemDetail> unforeseen(Exception failure) {
        log.error("The request failed", failure);
        return new Answer(
                        ProblemType.INTERNAL_ERROR,
                        "The request could not be carried out. Tell us its X-Request-Id if it happens again.")
                .build();
    }
}
