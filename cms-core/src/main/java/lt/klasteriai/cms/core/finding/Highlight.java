package lt.klasteriai.cms.core.finding;

import java.util.List;

/// A piece of an entry's content with the words that were asked for.
///
/// @param pointer where in the content it stands, as a JSON Pointer
/// @param text plain text, cut out around the first of the words
/// @param matches the words in it
public record Highlight(String pointer, String text, List<Match> matches) {

    /// @param from the index of the word's first character in the text, in UTF-16 units
    /// @param to the index after its last one
    public record Match(int from, int to) {}
}
