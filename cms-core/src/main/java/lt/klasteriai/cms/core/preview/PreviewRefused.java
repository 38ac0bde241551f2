package lt.klasteriai.cms.core.preview;

import java.util.List;
import java.util.stream.Collectors;
import lombok.Getter;

/// What was asked of previews makes no sense; says where.
@Getter
public class PreviewRefused extends RuntimeException {

    private final transient List<Wrong> wrongs;

    /// @param place the name of a parameter, or a JSON Pointer
    /// @param code a stable word for programs
    /// @param detail a sentence for people
    public record Wrong(String place, String code, String detail) {}

    PreviewRefused(List<Wrong> wrongs) {
        super(wrongs.stream().map(Wrong::detail).collect(Collectors.joining(" ")));
        this.wrongs = List.copyOf(wrongs);
    }

    PreviewRefused(String place, String code, String detail) {
        this(List.of(new Wrong(place, code, detail)));
    }
}
