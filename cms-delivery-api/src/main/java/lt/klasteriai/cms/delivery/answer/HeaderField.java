package lt.klasteriai.cms.delivery.answer;

import io.netty.util.AsciiString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// One header of an answer, in the form in which it is written.
///
/// @param name as [org.springframework.http.HttpHeaders] spells it
public record HeaderField(AsciiString name, AsciiString value) {

    private static final Map<String, AsciiString> NAMES = new ConcurrentHashMap<>();

    /// @param name one of a few
    static HeaderField of(String name, String value) {
        return new HeaderField(NAMES.computeIfAbsent(name, AsciiString::cached), new AsciiString(value));
    }
}
