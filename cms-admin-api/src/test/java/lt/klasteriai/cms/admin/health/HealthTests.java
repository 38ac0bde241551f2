package lt.klasteriai.cms.admin.health;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Call;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

/// Whoever watches over the program needs no account.
class HealthTests {

    private final RunningAdmin program = RunningAdmin.shared();

    @Test
    void aRunningProgramIsLiveAndReady() {
        for (var path : new String[] {"/health/live", "/health/ready"}) {
            var answer = Call.to(program, "GET", path).send();

            assertThat(answer.status()).as(path).isEqualTo(200);
            assertThat(answer.text("/status")).as(path).isEqualTo("UP");
        }
    }

    @Test
    void metricsAreAtTheManagementPortOnly() {
        var metrics = Call.toManagement(program, "/prometheus").send();

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.response().body()).contains("jvm_memory_used_bytes", "http_server_requests");
        assertThat(Call.to(program, "GET", "/prometheus").send().status()).isEqualTo(404);
        assertThat(Call.toManagement(program, "/admin/v1/news").send().status()).isNotEqualTo(200);
    }
}
