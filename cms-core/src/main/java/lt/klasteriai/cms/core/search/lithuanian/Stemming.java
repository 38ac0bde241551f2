package lt.klasteriai.cms.core.search.lithuanian;

import java.util.List;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Names what the forms of a word have in common. Thread-safe.
public interface Stemming {

    /// @param word in lower case, composed (NFC)
    /// @return the stems that it may have, the likeliest first; never empty
    List<String> stems(String word);

    static Stemming of(LocaleTag locale) {
        return switch (locale) {
            case LT -> Stems::of;
            case EN -> EnglishStems::of;
        };
    }
}
