package lt.klasteriai.cms.core.richtext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a link leads.
///
/// @param title what a reader sees when pointing at it
record Target(String href, @Nullable String title) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> SAFE_SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern IGNORED_BY_BROWSERS = Pattern.compile("[\\x00-\\x20\\x7f]");

    /// A target of this address; null when the address is none or could run code.
    static @Nullable Target of(@Nullable String href, @Nullable String title) {
        var address = href == null ? "" : IGNORED_BY_BROWSERS.matcher(href).replaceAll("");
        return address.isEmpty() || !isSafe(address) ? null : new Target(address, blankToNull(title));
    }

    /// Relative addresses lead to the site itself; those that begin with two slashes do not and are no address of it.
    private static boolean isSafe(String address) {
        var scheme = SCHEME.matcher(address);
        return scheme.matches()
                ? SAFE_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))
                : !address.startsWith("//") && !address.startsWith("\\") && !address.startsWith("/\\");
    }

    private static @Nullable String blankToNull(@Nullable String title) {
        return title == null || title.isBlank() ? null : title;
    }
}
