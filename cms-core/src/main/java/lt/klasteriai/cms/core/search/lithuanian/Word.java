package lt.klasteriai.cms.core.search.lithuanian;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word where it stands in a text: letters and digits without anything between them.
///
/// @param from the index of its first character, in UTF-16 units
/// @param to the index after its last one
/// @param spelling in lower case, composed (NFC), without soft hyphens and without an English `'s`
public record Word(int from, int to, String spelling) {

    private static final char SOFT_HYPHEN = '\u00AD';

    /// Longer ones are no words; they are compared by their beginning.
    private static final int LONGEST = 60;

    /// The words of a text, in its order.
    public static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            words.add(new Word(at, withPossessive(text, end), spelling(text.substring(at, end))));
            at = words.getLast().to();
        }
        return words;
    }

    private static int end(String text, int from) {
        int at = from;
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean inside = at > from && (letter == SOFT_HYPHEN || isMark(letter));
            if (!inside && !Character.isLetterOrDigit(letter)) {
                break;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    private static boolean isMark(int letter) {
        return letter > 0x2FF && Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private static int withPossessive(String text, int end) {
        boolean possessive = end + 1 < text.length()
                && "'’".indexOf(text.charAt(end)) >= 0
                && text.charAt(end + 1) == 's'
                && end(text, end + 1) == end + 2;
        return possessive ? end + 2 : end;
    }

    private static String spelling(String written) {
        var lower = written.toLowerCase(Locale.ROOT);
        if (lower.indexOf(SOFT_HYPHEN) >= 0) {
            lower = lower.replace(String.valueOf(SOFT_HYPHEN), "");
        }
        var composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
        return composed.length() <= LONGEST ? composed : composed.substring(0, LONGEST);
    }
}
