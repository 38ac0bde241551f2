package lt.klasteriai.cms.admin.entry;

import java.time.Clock;
import java.time.Instant;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.FindingResponse;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What publishing would say of a draft, without publishing.
@RestController
@RequestMapping("/admin/v1/{type}/{id}")
@RequiredArgsConstructor
class ValidationController {

    private final Entries entries;
    private final Publishing publishing;
    private final Clock clock;

    @PostMapping(path = "/validate", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Judges the draft as publishing in these locales would, now or at a time to come; changes nothing",
            problems = {ProblemType.INVALID_BODY, ProblemType.ENTRY_NOT_FOUND})
    ValidationResponse validate(
            @PathVariable ContentType type, @PathVariable EntryId id, @RequestBody ValidateRequest request) {
        var entry = entries.get(type, id);
        Instant at = request.at() == null ? clock.instant() : request.at();
        var findings = publishing.check(PublicationPlan.of(new PlannedEntry(entry, request.locales(), false), at));
        return new ValidationResponse(!findings.hasErrors(), entry.version(), at, FindingResponse.of(findings));
    }
}
