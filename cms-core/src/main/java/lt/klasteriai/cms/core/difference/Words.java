package lt.klasteriai.cms.core.difference;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What changed in a text, word by word.
public final class Words {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}\\p{M}]+|.", Pattern.DOTALL);

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder equal = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    private Words() {}

    /// A stretch of text that stayed, went or came.
    public record Run(Kind kind, String text) {}

    /// What became of a stretch of text.
    public enum Kind {
        EQUAL,
        REMOVED,
        ADDED;

        /// The word as it stands in JSON.
        @JsonValue
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// The way from one text to the other. What is equal or removed makes the first text, what is equal or added the
    /// second one.
    public static List<Run> between(String from, String to) {
        var before = split(from);
        var after = split(to);
        var words = new Words();
        for (var step : Alignment.of(before, after)) {
            if (step.isKept()) {
                words.keep(before.get(step.from()));
            } else if (step.isRemoved()) {
                words.change().removed.append(before.get(step.from()));
            } else {
                words.change().added.append(after.get(step.to()));
            }
        }
        words.flushChange();
        words.flushEqual();
        return words.runs;
    }

    static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private void keep(String word) {
        equal.append(word);
        if (!word.isBlank()) {
            flushChange();
        }
    }

    /// Blanks between two changed words change with them: nobody reads words one by one.
    private Words change() {
        if (removed.isEmpty() && added.isEmpty()) {
            flushEqual();
        } else {
            removed.append(equal);
            added.append(equal);
            equal.setLength(0);
        }
        return this;
    }

    /// The equal text that is gathered comes after the change.
    private void flushChange() {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
    }

    private void flushEqual() {
        add(Kind.EQUAL, equal);
    }

    private void add(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(kind, text.toString()));
            text.setLength(0);
        }
    }
}
