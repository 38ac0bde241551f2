package lt.klasteriai.cms.delivery.connection;

import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.ReadOnlyHttpHeaders;
import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.delivery.answer.HeaderField;
import lt.klasteriai.cms.delivery.answer.HttpDate;
import lt.klasteriai.cms.delivery.answer.Reply;

/// The headers of an answer from the cache: the same as the framework would write, in the same order.
final class AnswerHeaders {

    static final HttpHeaders NO_TRAILERS = EmptyHttpHeaders.INSTANCE;

    private static final AsciiString DATE = AsciiString.cached("Date");
    private static final int USUAL = 16;

    private final List<CharSequence> namesAndValues = new ArrayList<>(USUAL);

    private AnswerHeaders() {}

    /// @param close whether the connection ends with this answer
    static HttpHeaders of(Reply reply, String requestId, boolean close) {
        var headers = new AnswerHeaders();
        headers.add(RequestId.NAME, requestId);
        headers.add(DATE, HttpDate.now());
        reply.forEachJoinedField(CommonHeaders.FIELDS, headers::add);
        if (close) {
            headers.add(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        }
        return new ReadOnlyHttpHeaders(false, headers.namesAndValues.toArray(CharSequence[]::new));
    }

    private void add(HeaderField field) {
        add(field.name(), field.value());
    }

    private void add(AsciiString name, CharSequence value) {
        namesAndValues.add(name);
        namesAndValues.add(value);
    }
}
