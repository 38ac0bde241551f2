package lt.klasteriai.cms.admin.problem;

import lt.klasteriai.cms.core.review.BadReviewInput;
import lt.klasteriai.cms.core.review.CommentNotFound;
import lt.klasteriai.cms.core.review.OwnChange;
import lt.klasteriai.cms.core.review.ReviewRefused;
import lt.klasteriai.cms.core.review.RoleMissing;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// The failures of reviews and comments. Asked before [Problems], which takes whatever is left.
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReviewProblems {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(ReviewRefused failure) {
        var reason = failure.getReason();
        return new Answer(ProblemType.REVIEW_REFUSED, reason.getDetail() + " Nothing was changed in any locale.")
                .with("reason", reason.word())
                .with("locales", failure.getLocales())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(OwnChange failure) {
        return new Answer(
                        ProblemType.OWN_CHANGE,
                        "You changed or submitted it in these locales; somebody else is to approve it.")
                .with("locales", failure.getLocales())
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(RoleMissing failure) {
        return new Answer(ProblemType.FORBIDDEN, String.valueOf(failure.getMessage())).build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(BadReviewInput failure) {
        return Answer.of(
                        ProblemType.INVALID_BODY,
                        Fault.at(failure.getPointer(), failure.getCode(), String.valueOf(failure.getMessage())))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> handle(CommentNotFound failure) {
        return new Answer(ProblemType.COMMENT_NOT_FOUND, "The entry has no comment with this id.").build();
    }
}
