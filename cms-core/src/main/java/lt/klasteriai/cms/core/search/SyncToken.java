package lt.klasteriai.cms.core.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import lt.klasteriai.cms.core.search.query.InvalidQuery;

/// How far a reader of the sync feed has come. First it reads the whole state of one sequence, in the order of the
/// versions' ids; then it reads publications in order.
///
/// @param whole whether it still reads the whole state
/// @param sequence the state that is being read, or the publication
/// @param after what it read last of that, an id of a version or an entry and locale; empty for nothing yet
record SyncToken(boolean whole, long sequence, String after) {

    private static final Pattern FORM = Pattern.compile("([sc]):([0-9]{1,18}):(.{0,250}):([0-9a-f]{1,8})");
    private static final int LONGEST = 1000;

    static SyncToken begin(long sequence) {
        return new SyncToken(true, sequence, "");
    }

    static SyncToken changesOf(long sequence) {
        return new SyncToken(false, sequence, "");
    }

    static SyncToken parse(String text) {
        try {
            var token = FORM.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (text.length() <= LONGEST && token.matches()) {
                var read = new SyncToken(token.group(1).equals("s"), Long.parseLong(token.group(2)), token.group(3));
                if (read.checksum().equals(token.group(4))) {
                    return read;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            // falls through to the same answer
        }
        throw new InvalidQuery("since", "invalid-cursor", "A token is taken as it is from an earlier answer.");
    }

    String text() {
        var text = position() + ":" + checksum();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String position() {
        return (whole ? "s" : "c") + ":" + sequence + ":" + after;
    }

    /// Against accidents, not against malice: a token shows nothing that its bearer could not ask for anyway.
    private String checksum() {
        var sum = new CRC32();
        sum.update(position().getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
