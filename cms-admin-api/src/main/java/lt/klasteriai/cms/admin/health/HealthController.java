package lt.klasteriai.cms.admin.health;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.openapi.Operation;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.bson.Document;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers those who watch over the program.
@RestController
@RequiredArgsConstructor
class HealthController {

    private static final Document PING = new Document("ping", 1);

    private final AuthoringStore store;

    /// @param status `UP`; a program that is not gives a problem or no answer
    record HealthResponse(String status) {}

    /// Says nothing about the store, so that nobody restarts a program that only waits for it.
    @GetMapping("/health/live")
    @Operation("Whether the program runs")
    HealthResponse live() {
        return new HealthResponse("UP");
    }

    @GetMapping("/health/ready")
    @Operation(value = "Whether it can work: the store answers", problems = ProblemType.UNAVAILABLE)
    HealthResponse ready() {
        store.template().executeCommand(PING);
        return new HealthResponse("UP");
    }
}
