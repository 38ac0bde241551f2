package lt.klasteriai.cms.admin.problem;

import lt.klasteriai.cms.core.preview.LinkRefused;
import lt.klasteriai.cms.core.preview.PreviewRefused;
import lt.klasteriai.cms.core.preview.TooManyDrafts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// The failures of previews and their links. Asked before [Problems], which takes whatever is left.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PreviewProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(PreviewRefused failure) {
        var faults = failure.getWrongs().stream().map(Fault::of).toList();
        var inBody = faults.stream().allMatch(fault -> fault.pointer() != null);
        return new Answer(
                        inBody ? ProblemType.INVALID_BODY : ProblemType.INVALID_PARAMETER,
                        String.valueOf(failure.getMessage()))
                .with(faults)
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(LinkRefused failure) {
        return failure.isExpired()
                ? new Answer(ProblemType.LINK_EXPIRED, "Ask whoever sent it for a new one.").build()
                : new Answer(ProblemType.LINK_UNKNOWN, "It was altered, or taken back, or is none of this site's.")
                        .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(TooManyDrafts failure) {
        return new Answer(
                        ProblemType.TOO_MANY_DRAFTS,
                        "A list cannot be shown with so many drafts. Open single entries, or put what belongs together"
                                + " into a release and look at that.")
                .build();
    }
}
