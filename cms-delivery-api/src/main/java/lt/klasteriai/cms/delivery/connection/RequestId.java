package lt.klasteriai.cms.delivery.connection;

import io.netty.util.AsciiString;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The id under which a request can be found again in the logs of all who passed it on.
final class RequestId {

    static final String HEADER = "X-Request-Id";
    static final AsciiString NAME = AsciiString.cached(HEADER);

    private static final Pattern SANE = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private RequestId() {}

    /// Unlike any other; nothing depends on its being hard to guess.
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong(), random.nextLong()).toString();
    }

    /// The caller's id when it is a sane one, else a new one.
    static String of(@Nullable String sent) {
        return sent != null && SANE.matcher(sent).matches() ? sent : fresh();
    }
}
