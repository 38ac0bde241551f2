package lt.klasteriai.cms.admin.review;

import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.EntryResponse;
import lt.klasteriai.cms.admin.entry.EntryResponses;
import lt.klasteriai.cms.admin.entry.ExpectedVersion;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.review.ReviewPolicies;
import lt.klasteriai.cms.core.review.Reviewing;
import lt.klasteriai.cms.core.review.Reviewing.Move;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Moving entries through their review.
@RestController
@RequestMapping("/admin/v1/{type}/{id}")
@RequiredArgsConstructor
class ReviewController {

    private final Entries entries;
    private final Reviewing reviewing;
    private final ReviewPolicies policies;
    private final EntryResponses responses;

    @GetMapping("/review")
    @Operation(
            value = "How the review goes in each locale, and who cannot approve because he has a hand in it",
            problems = ProblemType.ENTRY_NOT_FOUND)
    ReviewsResponse review(@PathVariable ContentType type, @PathVariable EntryId id) {
        return ReviewsResponse.of(entries.get(type, id), policies.of(type));
    }

    @PostMapping(path = "/submit", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Asks for a review of the draft in these locales",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.REVIEW_REFUSED,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT
            })
    ResponseEntity<EntryResponse> submit(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody ReviewRequest request,
            Principal principal) {
        return responses.ok(reviewing.submit(move(type, id, version, request, principal)));
    }

    @PostMapping(path = "/approve", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Lets the draft be published in these locales as it is at the version that was read",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.OWN_CHANGE,
                ProblemType.REVIEW_REFUSED,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT,
                ProblemType.VERSION_REQUIRED
            })
    ResponseEntity<EntryResponse> approve(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader("If-Match") ExpectedVersion version,
            @RequestBody ReviewRequest request,
            Principal principal) {
        return responses.ok(reviewing.approve(move(type, id, version, request, principal)));
    }

    @PostMapping(path = "/reject", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Sends the draft back in these locales, in review or approved; whoever submitted it may take it"
                    + " back",
            problems = {
                ProblemType.INVALID_BODY,
                ProblemType.FORBIDDEN,
                ProblemType.REVIEW_REFUSED,
                ProblemType.ENTRY_NOT_FOUND,
                ProblemType.VERSION_CONFLICT
            })
    ResponseEntity<EntryResponse> reject(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody ReviewRequest request,
            Principal principal) {
        return responses.ok(reviewing.reject(move(type, id, version, request, principal)));
    }

    @PutMapping(path = "/assignment", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Gives the entry to somebody in these locales, or to nobody; under a review or not",
            problems = {ProblemType.INVALID_BODY, ProblemType.ENTRY_NOT_FOUND, ProblemType.VERSION_CONFLICT})
    ResponseEntity<EntryResponse> assign(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestHeader(name = "If-Match", required = false) @Nullable ExpectedVersion version,
            @RequestBody AssignmentRequest request,
            Principal principal) {
        var move = new Move(type, id, ExpectedVersion.numberOf(version), request.locales(), null, principal.getName());
        return responses.ok(reviewing.assign(move, request.assignee(), request.due()));
    }

    private static Move move(
            ContentType type,
            EntryId id,
            @Nullable ExpectedVersion version,
            ReviewRequest request,
            Principal principal) {
        return new Move(
                type, id, ExpectedVersion.numberOf(version), request.locales(), request.note(), principal.getName());
    }
}
