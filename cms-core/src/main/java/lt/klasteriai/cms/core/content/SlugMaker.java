package lt.klasteriai.cms.core.content;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lt.klasteriai.cms.model.locale.Slug;

/// Makes slugs from titles: `Ūkio ministerija` becomes `ukio-ministerija`, whatever the locale of the machine.
public final class SlugMaker {

    /// Shorter than a slug may be, so that there is room to tell two entries of one title apart.
    private static final int LENGTH = 80;

    private static final Transliterator TO_ASCII =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; [:Nonspacing Mark:] Remove");
    private static final Pattern QUOTES = Pattern.compile("[„“”‟‘’‚‛'\"«»]");
    private static final Pattern NOT_IN_SLUG = Pattern.compile("[^a-z0-9]+");

    private SlugMaker() {}

    /// Empty when the title has no letter or digit that ASCII can stand for.
    public static Optional<Slug> from(String title) {
        var unquoted = QUOTES.matcher(title).replaceAll("");
        var ascii = TO_ASCII.transliterate(unquoted).toLowerCase(Locale.ROOT);
        var words = NOT_IN_SLUG.matcher(ascii).replaceAll("-");
        var slug = withoutOuterHyphens(cut(withoutOuterHyphens(words)));
        return slug.isEmpty() ? Optional.empty() : Optional.of(new Slug(slug));
    }

    private static String cut(String words) {
        if (words.length() <= LENGTH) {
            return words;
        }
        int boundary = words.lastIndexOf('-', LENGTH);
        return words.substring(0, boundary > 0 ? boundary : LENGTH);
    }

    private static String withoutOuterHyphens(String words) {
        int start = words.startsWith("-") ? 1 : 0;
        int end = words.endsWith("-") ? words.length() - 1 : words.length();
        return start < end ? words.substring(start, end) : "";
    }
}
