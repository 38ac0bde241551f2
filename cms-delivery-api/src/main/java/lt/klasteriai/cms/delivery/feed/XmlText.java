package lt.klasteriai.cms.delivery.feed;

/// Text as it may stand in XML 1.0.
final class XmlText {

    private XmlText() {}

    /// The text without the characters that XML cannot hold, not even escaped: controls, lone surrogates,
    /// noncharacters.
    static String of(String text) {
        return text.codePoints()
                .filter(XmlText::isCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isCharacter(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
