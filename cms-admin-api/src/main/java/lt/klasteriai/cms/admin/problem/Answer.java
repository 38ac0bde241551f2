package lt.klasteriai.cms.admin.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/// A problem on its way to the caller.
final class Answer {

    private final ProblemType type;
    private final String detail;
    private final HttpHeaders headers = new HttpHeaders();
    private final Map<String, Object> more = new LinkedHashMap<>();

    Answer(ProblemType type, String detail) {
        this.type = type;
        this.detail = detail;
        if (type.status() == HttpStatus.UNAUTHORIZED) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
    }

    /// A problem with one thing that is wrong, which is told as the detail too.
    static Answer of(ProblemType type, Fault fault) {
        return new Answer(type, fault.detail()).with(List.of(fault));
    }

    /// Adds `errors`, if there are any.
    Answer with(List<Fault> faults) {
        return faults.isEmpty() ? this : with("errors", faults);
    }

    Answer with(String member, Object value) {
        more.put(member, value);
        return this;
    }

    Answer retryAfter(@Nullable Integer seconds) {
        if (seconds != null) {
            headers.set(HttpHeaders.RETRY_AFTER, seconds.toString());
        }
        return this;
    }

    Answer header(String name, String value) {
        headers.set(name, value);
        return this;
    }

    ResponseEntity<ProblemDetail> build() {
        var problem = ProblemDetail.forStatusAndDetail(type.status(), detail);
        problem.setType(type.uri());
        problem.setTitle(type.title());
        more.forEach(problem::setProperty);
        return ResponseEntity.status(type.status())
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
