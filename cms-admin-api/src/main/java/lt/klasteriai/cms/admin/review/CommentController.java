package lt.klasteriai.cms.admin.review;

import java.net.URI;
import java.security.Principal;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.review.Commenting;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What people say of places in an entry.
@RestController
@RequestMapping("/admin/v1/{type}/{id}/comments")
@RequiredArgsConstructor
class CommentController {

    private final Commenting commenting;

    @GetMapping
    @Operation(value = "The comments on the entry, the oldest first", problems = ProblemType.ENTRY_NOT_FOUND)
    ListResponse<CommentResponse> list(@PathVariable ContentType type, @PathVariable EntryId id) {
        return ListResponse.whole(
                commenting.of(type, id).stream().map(CommentResponse::of).toList());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Says something of a place in the entry; its version stays",
            status = 201,
            problems = {ProblemType.INVALID_BODY, ProblemType.ENTRY_NOT_FOUND})
    ResponseEntity<CommentResponse> add(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @RequestBody CommentRequest request,
            Principal principal) {
        var added = commenting.add(type, id, request.pointerIntoContent(), request.text(), principal.getName());
        return ResponseEntity.created(URI.create("/admin/v1/" + type.segment() + "/" + id + "/comments/" + added.id()))
                .body(CommentResponse.of(added));
    }

    @GetMapping("/{comment}")
    @Operation(
            value = "One comment",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.COMMENT_NOT_FOUND})
    CommentResponse one(@PathVariable ContentType type, @PathVariable EntryId id, @PathVariable String comment) {
        return CommentResponse.of(commenting.get(type, id, comment));
    }

    @PostMapping("/{comment}/resolve")
    @Operation(
            value = "Says that the comment is dealt with",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.COMMENT_NOT_FOUND})
    CommentResponse resolve(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @PathVariable String comment,
            Principal principal) {
        return CommentResponse.of(commenting.resolve(type, id, comment, principal.getName()));
    }

    @PostMapping("/{comment}/reopen")
    @Operation(
            value = "Says that the comment is not dealt with after all",
            problems = {ProblemType.ENTRY_NOT_FOUND, ProblemType.COMMENT_NOT_FOUND})
    CommentResponse reopen(
            @PathVariable ContentType type,
            @PathVariable EntryId id,
            @PathVariable String comment,
            Principal principal) {
        return CommentResponse.of(commenting.reopen(type, id, comment, principal.getName()));
    }
}
