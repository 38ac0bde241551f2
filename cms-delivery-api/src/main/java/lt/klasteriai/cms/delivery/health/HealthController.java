package lt.klasteriai.cms.delivery.health;

import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.follower.Reading;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers load balancers.
@RestController
@RequiredArgsConstructor
class HealthController {

    private final Reading reading;

    /// The program runs. It says nothing about content, so that nobody restarts a node that only waits for its
    /// database.
    @GetMapping("/health/live")
    ResponseEntity<String> live() {
        return answer(HttpStatus.OK, "{\"status\":\"UP\"}");
    }

    /// The program has content to answer with, be it from its own disk while the database is away.
    @GetMapping("/health/ready")
    ResponseEntity<String> ready() {
        return reading.ready()
                ? answer(HttpStatus.OK, "{\"status\":\"UP\",\"sequence\":" + reading.sequence() + "}")
                : answer(HttpStatus.SERVICE_UNAVAILABLE, "{\"status\":\"OUT_OF_SERVICE\"}");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String json) {
        var answer = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore());
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(json);
    }
}
