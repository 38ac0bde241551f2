package lt.klasteriai.cms.delivery.connection;

import io.netty.util.AsciiString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The present time as HTTP writes it (RFC 9110, 5.6.7), made once a second.
///
/// @param second since the epoch
record HttpDate(long second, AsciiString text) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static final long MILLIS_PER_SECOND = 1_000;

    private static volatile HttpDate last = of(0);

    private static HttpDate of(long second) {
        return new HttpDate(second, new AsciiString(FORMAT.format(Instant.ofEpochSecond(second))));
    }

    static AsciiString now() {
        long second = System.currentTimeMillis() / MILLIS_PER_SECOND;
        var known = last;
        if (known.second != second) {
            known = of(second);
            last = known;
        }
        return known.text;
    }
}
