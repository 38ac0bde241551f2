package lt.klasteriai.cms.delivery.answer;

import io.netty.util.AsciiString;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as HTTP writes them (RFC 9110, 5.6.7); the present one is made once a second. Thread-safe.
///
/// @param second since the epoch
public record HttpDate(long second, AsciiString text) {

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private static final long MILLIS_PER_SECOND = 1_000;

    private static volatile HttpDate last = of(0);

    private static HttpDate of(long second) {
        return new HttpDate(second, new AsciiString(of(Instant.ofEpochSecond(second))));
    }

    static String of(Instant time) {
        return FORMAT.format(time);
    }

    /// By the clock of this machine.
    public static AsciiString now() {
        long second = System.currentTimeMillis() / MILLIS_PER_SECOND;
        var known = last;
        if (known.second != second) {
            known = of(second);
            last = known;
        }
        return known.text;
    }
}
