package lt.klasteriai.cms.delivery.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;

/// The headers of a request that an answer from the cache depends on.
///
/// Most requests have few headers and none of the rare ones. What is rare is left to the framework: a body or one that
/// waits to be let in, another protocol, a header that is there twice.
final class AskedFor {

    /// Asks for the newer items of a feed only (RFC 3229).
    private static final AsciiString A_IM = AsciiString.cached("a-im");

    private @Nullable String accept;
    private @Nullable String acceptEncoding;
    private @Nullable String ifNoneMatch;
    private @Nullable String ifModifiedSince;
    private @Nullable String requestId;
    private boolean close;
    private boolean rare;

    private AskedFor() {}

    /// @return null when the framework should answer
    static @Nullable AskedFor of(HttpHeaders headers) {
        var asked = new AskedFor();
        for (var all = headers.iteratorCharSequence(); all.hasNext() && !asked.rare; ) {
            var header = all.next();
            asked.read(header.getKey(), header.getValue());
        }
        return asked.rare ? null : asked;
    }

    private void read(CharSequence name, CharSequence value) {
        switch (name.length()) {
            case 4 -> rare |= is(name, A_IM);
            case 6 -> {
                if (is(name, HttpHeaderNames.ACCEPT)) {
                    accept = once(accept, value);
                } else if (is(name, HttpHeaderNames.EXPECT)) {
                    rare = true;
                }
            }
            case 7 -> rare |= is(name, HttpHeaderNames.UPGRADE);
            case 10 -> {
                if (is(name, HttpHeaderNames.CONNECTION)) {
                    readConnection(value);
                }
            }
            case 12 -> {
                if (is(name, RequestId.NAME)) {
                    requestId = once(requestId, value);
                }
            }
            case 13 -> {
                if (is(name, HttpHeaderNames.IF_NONE_MATCH)) {
                    ifNoneMatch = once(ifNoneMatch, value);
                }
            }
            case 14 -> rare |= is(name, HttpHeaderNames.CONTENT_LENGTH);
            case 15 -> {
                if (is(name, HttpHeaderNames.ACCEPT_ENCODING)) {
                    acceptEncoding = once(acceptEncoding, value);
                }
            }
            case 17 -> {
                if (is(name, HttpHeaderNames.IF_MODIFIED_SINCE)) {
                    ifModifiedSince = once(ifModifiedSince, value);
                } else if (is(name, HttpHeaderNames.TRANSFER_ENCODING)) {
                    rare = true;
                }
            }
            default -> {}
        }
    }

    private void readConnection(CharSequence value) {
        close |= AsciiString.contentEqualsIgnoreCase(HttpHeaderValues.CLOSE, value);
        rare |= !close && !AsciiString.contentEqualsIgnoreCase(HttpHeaderValues.KEEP_ALIVE, value);
    }

    private String once(@Nullable String earlier, CharSequence value) {
        rare |= earlier != null;
        return value.toString();
    }

    private static boolean is(CharSequence name, AsciiString known) {
        return AsciiString.contentEqualsIgnoreCase(known, name);
    }

    @Nullable
    String accept() {
        return accept;
    }

    @Nullable
    String acceptEncoding() {
        return acceptEncoding;
    }

    @Nullable
    String ifNoneMatch() {
        return ifNoneMatch;
    }

    @Nullable
    String ifModifiedSince() {
        return ifModifiedSince;
    }

    @Nullable
    String requestId() {
        return requestId;
    }

    /// Whether this is the last request on its connection.
    boolean close() {
        return close;
    }
}
