package lt.klasteriai.cms.core.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.lithuanian.Word;

/// What a reader typed to search for. Every part of it must occur.
///
/// @param parts each the words of a phrase, or one word alone, in lower case
/// @param begun whether the last part is a word that the reader may not have finished
public record TextQuery(List<List<String>> parts, boolean begun) {

    private static final Pattern QUOTED = Pattern.compile("[\"„“”«»]([^\"„“”«»]*)[\"“”«»]");

    /// Reads the parameter `q`.
    ///
    /// @throws IllegalArgumentException when it is empty, or more than anyone types
    static TextQuery parse(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A word is expected.");
        }
        Parameters.text(text, Limits.TEXT_LENGTH);
        var parts = new ArrayList<List<String>>();
        var quoted = QUOTED.matcher(text);
        int end = 0;
        while (quoted.find()) {
            words(text.substring(end, quoted.start())).forEach(word -> parts.add(List.of(word)));
            parts.add(words(quoted.group(1)).toList());
            end = quoted.end();
        }
        var rest = words(text.substring(end)).toList();
        rest.forEach(word -> parts.add(List.of(word)));
        parts.removeIf(List::isEmpty);
        if (parts.stream().mapToInt(List::size).sum() > Limits.TEXT_WORDS) {
            throw new Parameters.OutOfRange("At most " + Limits.TEXT_WORDS + " words are accepted.");
        }
        return new TextQuery(List.copyOf(parts), !rest.isEmpty());
    }

    private static Stream<String> words(String text) {
        return Word.in(text).stream().map(Word::spelling);
    }

    /// All words, those of phrases among them.
    public Stream<String> words() {
        return parts.stream().flatMap(List::stream);
    }
}
