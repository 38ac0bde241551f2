package lt.klasteriai.cms.model.richtext;

import java.util.regex.Pattern;

/// Which addresses are links. A browser skips spaces, line breaks and control characters when it looks for the scheme,
/// and reads a backslash as a slash; an address that holds any of these is not one.
final class SafeAddress {

    private static final Pattern ABSOLUTE =
            Pattern.compile("(?:https?://[^/?#]|mailto:|tel:).+|https?://[^/?#]", Pattern.CASE_INSENSITIVE);
    private static final Pattern ON_THE_SITE = Pattern.compile("/(?:[^/].*)?");
    private static final Pattern TRICKY = Pattern.compile("[\\p{Cntrl}\\p{Z}\\\\]");

    private SafeAddress() {}

    static boolean allows(String href) {
        return !TRICKY.matcher(href).find()
                && (ABSOLUTE.matcher(href).matches()
                        || ON_THE_SITE.matcher(href).matches());
    }
}
