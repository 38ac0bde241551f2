package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Review;
import lt.klasteriai.cms.core.entry.ReviewStep;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// How the review of an entry goes in one locale.
///
/// @param step how far the draft has come
/// @param submission who asked for the review that goes on; absent while none does
/// @param approval the newest one, given to the revision it names; the draft is still like it where the step says so
/// @param rejection the last one since the last approval; absent for none
/// @param assignment who is to do something about it; absent for nobody
/// @param involved who has a hand in what waits for approval and so cannot give it under four eyes
@JsonInclude(Include.NON_NULL)
public record ReviewResponse(
        ReviewStep step,
        @Nullable DecisionResponse submission,
        @Nullable DecisionResponse approval,
        @Nullable DecisionResponse rejection,
        @Nullable AssignmentResponse assignment,
        List<String> involved) {

    /// Who decided what, of which revision.
    ///
    /// @param note what he had to say about it; absent for nothing
    @JsonInclude(Include.NON_NULL)
    public record DecisionResponse(
            int revision, String by, Instant at, @Nullable String note) {}

    /// Who is to do something, and who said so.
    ///
    /// @param due the last day; absent when there is no hurry
    @JsonInclude(Include.NON_NULL)
    public record AssignmentResponse(
            String assignee,
            String by,
            Instant at,
            @Nullable LocalDate due) {

        private static AssignmentResponse of(Review.Assignment assignment) {
            return new AssignmentResponse(
                    assignment.to(),
                    assignment.by(),
                    assignment.at(),
                    assignment.dueOn().orElse(null));
        }
    }

    /// The review in one locale.
    public static ReviewResponse of(Review review) {
        return new ReviewResponse(
                review.step(),
                Optional.ofNullable(review.submission())
                        .map(asked -> new DecisionResponse(asked.revision(), asked.by(), asked.at(), asked.note()))
                        .orElse(null),
                review.newestApproval()
                        .map(given -> new DecisionResponse(given.revision(), given.by(), given.at(), given.note()))
                        .orElse(null),
                Optional.ofNullable(review.rejection())
                        .map(given -> new DecisionResponse(given.revision(), given.by(), given.at(), given.note()))
                        .orElse(null),
                Optional.ofNullable(review.assignment())
                        .map(AssignmentResponse::of)
                        .orElse(null),
                List.copyOf(review.involved()));
    }

    /// Of the locales where there is something to be told.
    public static Map<LocaleTag, ReviewResponse> of(Entry entry) {
        var reviews = new EnumMap<LocaleTag, ReviewResponse>(LocaleTag.class);
        entry.reviews().forEach((locale, review) -> {
            if (review.step() != ReviewStep.DRAFT || review.rejection() != null || review.assignment() != null) {
                reviews.put(locale, of(review));
            }
        });
        return reviews;
    }
}
