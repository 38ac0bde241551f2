package lt.klasteriai.cms.core.search;

import com.ibm.icu.text.Collator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lt.klasteriai.cms.core.search.lithuanian.Diacritics;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.util.BytesRef;

/// Brings text into a form in which bytes compare as people expect.
public final class Letters {

    /// Keys are cut here; texts that differ only later are ordered by id. It bounds the length of cursors.
    private static final int LONGEST_KEY = 400;

    private static final int LONGEST_VALUE = 300;
    private static final Map<LocaleTag, Collator> COLLATORS = collators();

    private Letters() {}

    private static Map<LocaleTag, Collator> collators() {
        var collators = new EnumMap<LocaleTag, Collator>(LocaleTag.class);
        for (var locale : LocaleTag.values()) {
            collators.put(locale, Collator.getInstance(locale.toLocale()).freeze());
        }
        return collators;
    }

    /// The place of a text in the order of a language.
    static BytesRef sortKey(String text, LocaleTag locale) {
        var key = Objects.requireNonNull(COLLATORS.get(locale))
                .getCollationKey(text)
                .toByteArray();
        return new BytesRef(Arrays.copyOf(key, Math.min(key.length, LONGEST_KEY)));
    }

    /// Without case and diacritics.
    public static String folded(String text) {
        return Diacritics.removed(text.toLowerCase(Locale.ROOT));
    }

    /// As much of a text as a filter can ask for.
    static String comparable(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }
}
