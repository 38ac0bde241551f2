package lt.klasteriai.cms.delivery.connection;

import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.util.List;
import lt.klasteriai.cms.delivery.answer.HeaderField;
import lt.klasteriai.cms.delivery.answer.Reply;
import org.springframework.http.HttpStatus;

/// The headers of an answer from the cache: the same as the framework would write, in the same order.
final class AnswerHeaders {

    static final HttpHeaders NO_TRAILERS = EmptyHttpHeaders.INSTANCE;

    private static final AsciiString DATE = AsciiString.cached("Date");

    private final CharSequence[] namesAndValues;
    private int filled;

    private AnswerHeaders(int fields) {
        this.namesAndValues = new CharSequence[2 * fields];
    }

    /// @param close whether the connection ends with this answer
    static HttpHeaders of(Reply reply, String requestId, boolean close) {
        var representation = reply.representation();
        boolean withContent = reply.status() != HttpStatus.NOT_MODIFIED;
        var ofContent = withContent ? representation.ofContent() : List.<HeaderField>of();
        var lastModified = reply.lastModified();
        int fields = 3
                + CommonHeaders.FIELDS.size()
                + representation.common().size()
                + ofContent.size()
                + (withContent ? 1 : 0)
                + (lastModified == null ? 0 : 1)
                + (close ? 1 : 0);
        var headers = new AnswerHeaders(fields);
        headers.add(RequestId.NAME, requestId);
        headers.add(DATE, HttpDate.now());
        headers.addAll(CommonHeaders.FIELDS);
        headers.addAll(representation.common());
        headers.addAll(ofContent);
        headers.add(reply.cacheControl());
        if (lastModified != null) {
            headers.add(lastModified);
        }
        if (withContent) {
            headers.add(representation.contentLength());
        }
        if (close) {
            headers.add(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return new ReadOnlyHttpHeaders(false, headers.namesAndValues);
    }

    private void addAll(List<HeaderField> fields) {
        for (int i = 0; i < fields.size(); i++) {
            add(fields.get(i));
        }
    }

    private void add(HeaderField field) {
        add(field.name(), field.value());
    }

    private void add(AsciiString name, CharSequence value) {
        namesAndValues[filled++] = name;
        namesAndValues[filled++] = value;
    }
}
