package lt.klasteriai.cms.model.richtext;

/// Which characters are text. What XML cannot hold, neither feeds nor pages can show.
final class Characters {

    private Characters() {}

    /// The text without control characters and halves of surrogate pairs.
    static String readable(String text) {
        if (text.codePoints().allMatch(Characters::isReadable)) {
            return text;
        }
        var readable = new StringBuilder();
        text.codePoints().filter(Characters::isReadable).forEach(readable::appendCodePoint);
        return readable.toString();
    }

    private static boolean isReadable(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' '
                        && Character.getType(character) != Character.SURROGATE
                        && character != 0xFFFE
                        && character != 0xFFFF);
    }
}
