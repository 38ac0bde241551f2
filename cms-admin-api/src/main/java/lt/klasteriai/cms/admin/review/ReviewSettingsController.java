package lt.klasteriai.cms.admin.review;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.review.ReviewPolicies;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Which types are published after a review, and who does what in it.
@RestController
@RequestMapping("/admin/v1/review-settings")
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
class ReviewSettingsController {

    private final ReviewPolicies policies;

    @GetMapping
    @Operation("The settings of all types")
    ListResponse<ReviewSettingsResponse> list() {
        return ListResponse.whole(
                policies.all().stream().map(ReviewSettingsResponse::of).toList());
    }

    @GetMapping("/{type}")
    @Operation("The settings of a type")
    ReviewSettingsResponse one(@PathVariable ContentType type) {
        return ReviewSettingsResponse.of(policies.of(type));
    }

    @PutMapping(path = "/{type}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(value = "Sets them; what is left out stays as it is", problems = ProblemType.INVALID_BODY)
    ReviewSettingsResponse set(@PathVariable ContentType type, @RequestBody ReviewSettingsRequest request) {
        return ReviewSettingsResponse.of(policies.set(request.appliedTo(policies.of(type))));
    }
}
