package lt.klasteriai.cms.admin.review;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Objects;
import java.util.Set;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import org.jspecify.annotations.Nullable;

/// How entries of a type are to be published. What is left out stays as it is.
///
/// @param on whether only what was approved is published
/// @param submit the roles that may ask for a review
/// @param approve the roles that may approve and send back
/// @param publish the roles that may publish
/// @param fourEyes whether nobody approves an own change
record ReviewSettingsRequest(
        @JsonProperty(required = true) Boolean on,
        @JsonSetter(nulls = Nulls.SET) @Nullable Set<Role> submit,
        @JsonSetter(nulls = Nulls.SET) @Nullable Set<Role> approve,
        @JsonSetter(nulls = Nulls.SET) @Nullable Set<Role> publish,
        @JsonSetter(nulls = Nulls.SET) @Nullable Boolean fourEyes) {

    ReviewPolicy appliedTo(ReviewPolicy present) {
        return new ReviewPolicy(
                present.type(),
                on,
                Objects.requireNonNullElse(submit, present.submit()),
                Objects.requireNonNullElse(approve, present.approve()),
                Objects.requireNonNullElse(publish, present.publish()),
                Objects.requireNonNullElse(fourEyes, present.fourEyes()));
    }
}
