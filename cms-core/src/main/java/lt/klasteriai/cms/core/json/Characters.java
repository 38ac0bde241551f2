package lt.klasteriai.cms.core.json;

import java.util.stream.IntStream;

/// Which characters text may hold: all that XML can carry too, for what is written here also leaves in feeds.
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int NOT_A_CHARACTER = 0xFFFE;

    private Characters() {}

    /// Whether the text holds no control characters but tabs and line breaks, and no half of a surrogate pair.
    public static boolean allIn(String text) {
        return text.codePoints().allMatch(Characters::isAllowed);
    }

    /// The text with the replacement character in the place of each that is not allowed, and cut to this length.
    public static String cleaned(String text, int length) {
        return text.codePoints()
                .limit(length)
                .map(each -> isAllowed(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int codePoint) {
        return codePoint >= FIRST_PRINTABLE
                ? !isSurrogate(codePoint) && codePoint != NOT_A_CHARACTER && codePoint != NOT_A_CHARACTER + 1
                : IntStream.of('\t', '\n', '\r').anyMatch(each -> each == codePoint);
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
