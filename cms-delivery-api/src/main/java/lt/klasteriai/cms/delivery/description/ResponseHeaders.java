package lt.klasteriai.cms.delivery.description;

import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// The headers of answers that callers may rely on, as OpenAPI has them.
final class ResponseHeaders {

    private static final String TAG = "ETag";
    private static final String CACHE_CONTROL = "Cache-Control";
    private static final String KEYS = "Surrogate-Key";
    private static final String LANGUAGE = "Content-Language";
    private static final String MODIFIED = "Last-Modified";
    private static final String LOCATION = "Location";
    private static final String RETRY_AFTER = "Retry-After";

    private ResponseHeaders() {}

    static ObjectNode components() {
        var headers = Json.object();
        headers.set(TAG, header(true, "Names these bytes; send it as `If-None-Match`."));
        headers.set(CACHE_CONTROL, header(true, "How long the answer stays right; never past a change by the clock."));
        headers.set(KEYS, header(false, "The entries and lists that the answer depends on, for caches that purge."));
        headers.set(LANGUAGE, header(false, "The languages of the text."));
        headers.set(MODIFIED, header(false, "When the answer last changed, where that is known."));
        headers.set(LOCATION, header(true, "The present address."));
        headers.set(RETRY_AFTER, header(true, "After how many seconds it is worth asking again."));
        return headers;
    }

    static ObjectNode ofAnswer(Operation operation) {
        return switch (operation.source()) {
            case CONTENT -> named(TAG, CACHE_CONTROL, KEYS, LANGUAGE, MODIFIED);
            case CODE -> named(TAG, CACHE_CONTROL);
            case HEALTH -> named(CACHE_CONTROL);
        };
    }

    static ObjectNode of(int status) {
        return switch (status) {
            case 304 -> named(TAG, CACHE_CONTROL);
            case 308 -> named(LOCATION, CACHE_CONTROL);
            case 503 -> named(RETRY_AFTER);
            default -> Json.object();
        };
    }

    private static ObjectNode named(String... names) {
        var headers = Json.object();
        Stream.of(names).forEach(name -> headers.putObject(name).put("$ref", "#/components/headers/" + name));
        return headers;
    }

    private static ObjectNode header(boolean always, String description) {
        ObjectNode header = Json.object().put("description", description).put("required", always);
        return header.set("schema", Json.string());
    }
}
