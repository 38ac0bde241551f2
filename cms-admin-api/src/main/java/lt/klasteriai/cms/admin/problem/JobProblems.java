package lt.klasteriai.cms.admin.problem;

import lt.klasteriai.cms.core.bulk.JobFinished;
import lt.klasteriai.cms.core.bulk.JobNotFound;
import lt.klasteriai.cms.core.bulk.NotYourJob;
import lt.klasteriai.cms.core.bulk.UnknownTerm;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// The failures of bulk jobs. Asked before [Problems], which takes whatever is left.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class JobProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(JobNotFound failure) {
        return new Answer(
                        ProblemType.JOB_NOT_FOUND,
                        "There is no job with this id; jobs are forgotten thirty days after their end.")
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(JobFinished failure) {
        return new Answer(ProblemType.JOB_FINISHED, "It has ended by itself, so there is nothing to cancel.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(NotYourJob failure) {
        return new Answer(ProblemType.FORBIDDEN, "Whoever began the job cancels it, or an administrator.").build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(UnknownTerm failure) {
        return Answer.of(ProblemType.INVALID_BODY, Fault.at("/tag/term", "unknown-reference", "There is no such term."))
                .build();
    }
}
