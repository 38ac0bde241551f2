package lt.klasteriai.cms.admin.body;

import java.io.IOException;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.core.json.JsonBodies;
import lt.klasteriai.cms.core.json.MalformedJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import tools.jackson.databind.JsonNode;

/// Reads the bodies of requests: first as JSON to the letter, then as the request's record.
class StrictJson extends AbstractHttpMessageConverter<Object> {

    private static final int MAX_BYTES = JsonBodies.DEFAULT_MAX_BYTES;

    private final JsonBodies bodies = new JsonBodies(MAX_BYTES);
    private final RequestRecords records = new RequestRecords();

    StrictJson() {
        super(MediaType.APPLICATION_JSON, MergePatchJson.TYPE);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage request) throws IOException {
        return records.read(json(bytes(request)), type);
    }

    /// Not more than may be, whatever the length that was announced, if one was.
    private static byte[] bytes(HttpInputMessage request) throws IOException {
        if (request.getHeaders().getContentLength() > MAX_BYTES) {
            throw tooLarge();
        }
        var bytes = request.getBody().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return bytes;
    }

    private JsonNode json(byte[] bytes) {
        try {
            return bodies.read(bytes);
        } catch (MalformedJson refused) {
            throw new RequestRefused(
                    ProblemType.INVALID_JSON, Fault.at("", refused.getCode(), String.valueOf(refused.getMessage())));
        }
    }

    private static RequestRefused tooLarge() {
        return new RequestRefused(
                ProblemType.BODY_TOO_LARGE, "The body is larger than " + MAX_BYTES / 1024 / 1024 + " MB.");
    }

    @Override
    protected void writeInternal(Object answer, HttpOutputMessage response) {
        throw new UnsupportedOperationException("requests only");
    }
}
