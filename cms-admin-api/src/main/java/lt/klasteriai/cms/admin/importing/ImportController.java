package lt.klasteriai.cms.admin.importing;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.importing.ImportProgress;
import lt.klasteriai.cms.core.importing.ImportResult;
import lt.klasteriai.cms.core.importing.Importing;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Takes content files over. It needs no key to be repeated: what is there already is left as it is.
@RestController
@RequestMapping("/admin/v1/imports")
@RequiredArgsConstructor
class ImportController {

    private final Importing importing;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @NeedsRole({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(
            value = "Creates or updates entries by key and publishes them; bad rows are reported and left out",
            problems = ProblemType.INVALID_BODY)
    ImportResult run(@RequestBody ImportRequest request) {
        return importing.run(request.contentFiles(), ImportProgress.NONE);
    }
}
