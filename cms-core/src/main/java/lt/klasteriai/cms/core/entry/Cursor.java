package lt.klasteriai.cms.core.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Base64;

/// A place in a list of entries: that of an entry with this id whose newest revision has this time.
record Cursor(Instant at, String id) {

    private static final String SEPARATOR = " ";

    static Cursor of(EntryDocument document) {
        return new Cursor(document.current().at(), document.id());
    }

    String text() {
        var plain = at.toEpochMilli() + SEPARATOR + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /// @throws BadCursor when no list gave this text
    static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(SEPARATOR, 2);
            var cursor = new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
            if (cursor.text().equals(text)) {
                return cursor;
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException _) {
            throw new BadCursor();
        }
        throw new BadCursor();
    }
}
