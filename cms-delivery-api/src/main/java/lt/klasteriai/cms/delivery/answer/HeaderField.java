package lt.klasteriai.cms.delivery.answer;

import io.netty.util.AsciiString;
import java.util.List;
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

    /// Several as one: the name of the first, and as its value all that stands behind that name. For writers that write
    /// values as they are; nobody can look up the others in it.
    ///
    /// @param fields at least one
    static HeaderField joined(List<HeaderField> fields) {
        var value = new StringBuilder(fields.getFirst().value());
        for (var field : fields.subList(1, fields.size())) {
            value.append("\r\n").append(field.name()).append(": ").append(field.value());
        }
        return new HeaderField(fields.getFirst().name(), new AsciiString(value));
    }
}
