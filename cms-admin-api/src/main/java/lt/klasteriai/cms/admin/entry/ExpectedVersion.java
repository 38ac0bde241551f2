package lt.klasteriai.cms.admin.entry;

import java.util.regex.Pattern;
import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.VersionConflict;
import org.jspecify.annotations.Nullable;

/// The version that a change is based on, as `If-Match` names it.
public record ExpectedVersion(long number) {

    private static final Pattern STRONG_TAG = Pattern.compile("\"([1-9][0-9]{0,17})\"");

    /// Only one strong tag: with `*` or a list the caller would not say which state he has seen.
    ///
    /// @throws NotAValue for anything else
    public static ExpectedVersion valueOf(String header) {
        var tag = STRONG_TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new NotAValue("Send the ETag as you have read it, e.g. \"3\"; * and lists are not accepted.");
        }
        return new ExpectedVersion(Long.parseLong(tag.group(1)));
    }

    /// What the change is based on; null where the header was left out.
    public static @Nullable Long numberOf(@Nullable ExpectedVersion sent) {
        return sent == null ? null : sent.number();
    }

    /// What the change is based on where the header may be left out: then, the entry as it is now.
    static long of(@Nullable ExpectedVersion sent, Entry present) {
        return sent == null ? present.version() : sent.number();
    }

    /// The entry, as the caller expects it.
    ///
    /// @throws VersionConflict when a version is expected and the entry has another one
    public static Entry check(@Nullable ExpectedVersion sent, Entry present) {
        if (sent != null && sent.number() != present.version()) {
            throw new VersionConflict(sent.number(), present);
        }
        return present;
    }
}
