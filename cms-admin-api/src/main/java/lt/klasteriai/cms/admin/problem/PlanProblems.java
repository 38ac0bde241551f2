package lt.klasteriai.cms.admin.problem;

import java.time.Instant;
import lt.klasteriai.cms.core.release.BadRelease;
import lt.klasteriai.cms.core.release.NotReleasable;
import lt.klasteriai.cms.core.release.ReleaseChanged;
import lt.klasteriai.cms.core.release.ReleaseFinding;
import lt.klasteriai.cms.core.release.ReleaseNotFound;
import lt.klasteriai.cms.core.release.ReleaseSettled;
import lt.klasteriai.cms.core.schedule.NotATime;
import lt.klasteriai.cms.core.schedule.ScheduleClash;
import lt.klasteriai.cms.core.schedule.ScheduleNotFound;
import lt.klasteriai.cms.core.schedule.ScheduleSettled;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// The failures of what is planned: schedules and releases. Asked before [Problems], which takes whatever is left.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PlanProblems {

    /// The release as it is now.
    private record Theirs(long version, Instant updatedAt, String updatedBy) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotATime failure) {
        return Answer.of(
                        ProblemType.INVALID_BODY,
                        Fault.at("/" + failure.getField(), failure.getCode(), String.valueOf(failure.getMessage())))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ScheduleNotFound failure) {
        return new Answer(ProblemType.SCHEDULE_NOT_FOUND, "There is no schedule with this id.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ScheduleClash failure) {
        return new Answer(
                        ProblemType.SCHEDULE_CLASH,
                        "Another schedule does something to the same entry in the same locale at this instant; cancel"
                                + " it, or choose another instant.")
                .with("schedule", failure.getOther().id())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ScheduleSettled failure) {
        return new Answer(ProblemType.SCHEDULE_SETTLED, String.valueOf(failure.getMessage()))
                .with("state", failure.getState())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ReleaseNotFound failure) {
        return new Answer(ProblemType.RELEASE_NOT_FOUND, "There is no release with this id.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ReleaseSettled failure) {
        return new Answer(ProblemType.RELEASE_SETTLED, String.valueOf(failure.getMessage()))
                .with("state", failure.getState())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ReleaseChanged failure) {
        var present = failure.getPresent();
        return new Answer(
                        ProblemType.RELEASE_CHANGED,
                        "Somebody changed the release since you read it; it is at version " + present.version()
                                + " now. Read it again and repeat your change.")
                .with("theirs", new Theirs(present.version(), present.updatedAt(), present.updatedBy()))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BadRelease failure) {
        return new Answer(ProblemType.RELEASE_REFUSED, "The release could never be published so; nothing was changed.")
                .with(failure.getViolations().stream().map(Fault::inBody).toList())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotReleasable failure) {
        var findings = failure.getFindings();
        return new Answer(
                        ProblemType.NOT_PUBLISHABLE,
                        "Some of the release cannot be published, so readers see nothing of it.")
                .with(findings.stream()
                        .filter(ReleaseFinding::isError)
                        .map(Fault::of)
                        .toList())
                .with(
                        "warnings",
                        findings.stream()
                                .filter(finding -> !finding.isError())
                                .map(ReleaseFindingResponse::of)
                                .toList())
                .build();
    }
}
