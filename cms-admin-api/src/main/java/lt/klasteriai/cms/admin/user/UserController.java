package lt.klasteriai.cms.admin.user;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.body.MergePatchJson;
import lt.klasteriai.cms.admin.entry.ListResponse;
import lt.klasteriai.cms.admin.entry.ListResponse.PageResponse;
import lt.klasteriai.cms.admin.entry.PageSize;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.permission.NeedsRole;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.account.Account;
import lt.klasteriai.cms.core.account.Accounts;
import lt.klasteriai.cms.core.account.Role;
import lt.klasteriai.cms.core.audit.AuditLog;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Creating accounts and changing what they may do.
@RestController
@RequestMapping("/admin/v1/users")
@NeedsRole(Role.ADMINISTRATOR)
@RequiredArgsConstructor
class UserController {

    private static final String BEFORE_ALL_NAMES = " ";

    private final Accounts accounts;
    private final AuditLog audit;

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            value = "Creates an account; without a password one is made and told in this answer only",
            status = 201,
            problems = {ProblemType.INVALID_BODY, ProblemType.USERNAME_TAKEN})
    ResponseEntity<UserResponse> create(@RequestBody UserRequest wanted) {
        var name = wanted.username();
        var made = accounts.create(name, wanted.roles(), Optional.ofNullable(wanted.password()));
        var account = accounts.get(name.value());
        audit.record("user.created", subject(account), Map.of("roles", roles(account)));
        return ResponseEntity.created(URI.create("/admin/v1/users/" + name))
                .body(UserResponse.of(account, made.orElse(null)));
    }

    @GetMapping
    @Operation("The accounts, by name")
    ListResponse<UserResponse> list(
            @RequestParam(name = "page[size]", defaultValue = PageSize.DEFAULT) PageSize size,
            @RequestParam(name = "page[after]", defaultValue = BEFORE_ALL_NAMES) String after) {
        var found = accounts.list(after, size.number() + 1);
        var shown = found.subList(0, Math.min(found.size(), size.number()));
        var next = found.size() > shown.size() ? shown.getLast().username() : null;
        return new ListResponse<>(
                shown.stream().map(UserResponse::of).toList(), new PageResponse(size.number(), next, null));
    }

    @GetMapping("/{name}")
    @Operation(value = "One account", problems = ProblemType.USER_NOT_FOUND)
    UserResponse one(@PathVariable String name) {
        return UserResponse.of(accounts.get(name));
    }

    @PatchMapping(path = "/{name}", consumes = MergePatchJson.VALUE)
    @Operation(
            value = "Changes roles, password or whether the account is disabled; its sessions end at once",
            problems = {ProblemType.INVALID_BODY, ProblemType.USER_NOT_FOUND, ProblemType.LAST_ADMINISTRATOR})
    UserResponse change(@PathVariable String name, @RequestBody UserPatchRequest wanted) {
        var account = accounts.change(name, wanted.toChange());
        audit.record(
                "user.changed",
                subject(account),
                Map.of(
                        "roles", roles(account),
                        "disabled", String.valueOf(account.disabled()),
                        "password", wanted.password() == null ? "as before" : "changed"));
        return UserResponse.of(account);
    }

    private static String subject(Account account) {
        return "users/" + account.username();
    }

    private static String roles(Account account) {
        return account.roles().stream().sorted().map(Role::word).collect(Collectors.joining(" "));
    }
}
