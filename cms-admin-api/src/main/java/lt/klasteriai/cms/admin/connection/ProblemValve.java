package lt.klasteriai.cms.admin.connection;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import lt.klasteriai.cms.admin.problem.ProblemType;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/// Answers what the server refuses before the program sees it: request lines, headers and addresses that cannot be
/// read. The server's own answer would be a page of HTML that names it.
class ProblemValve extends ErrorReportValve {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var mayWrite = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, mayWrite);
        if (mayWrite.get()) {
            write(request, response, ProblemType.ofStatus(status));
        }
    }

    private static void write(Request request, Response response, ProblemType type) {
        if (response.getHeader(RequestId.HEADER) == null) {
            response.setHeader(RequestId.HEADER, RequestId.of(request.getHeader(RequestId.HEADER)));
        }
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            response.getOutputStream().write(json(type));
            response.finishResponse();
        } catch (IOException callerIsGone) {
            // nobody is left to be told
        }
    }

    private static byte[] json(ProblemType type) {
        return MAPPER.writeValueAsBytes(MAPPER.createObjectNode()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status().value())
                .put("detail", type.detailByDefault()));
    }
}
