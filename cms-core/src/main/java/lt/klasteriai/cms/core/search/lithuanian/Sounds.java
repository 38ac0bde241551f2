package lt.klasteriai.cms.core.search.lithuanian;

/// What Lithuanian letters stand for, written without diacritics.
final class Sounds {

    private static final String VOWELS = "aeiouy";
    private static final String BACK_VOWELS = "aou";

    private Sounds() {}

    static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    /// Whether there is a vowel before this index.
    static boolean hasVowel(String text, int end) {
        for (int at = 0; at < end; at++) {
            if (isVowel(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean endsInVowel(String text) {
        return isVowel(last(text));
    }

    static char last(String text) {
        return text.charAt(text.length() - 1);
    }

    static boolean endsIn(String text, String... endings) {
        for (var ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    static String withoutLast(String text, int letters) {
        return text.substring(0, text.length() - letters);
    }

    /// Before a soft back vowel `t` is written `č` and `d` is written `dž`; this undoes it.
    ///
    /// @param ending what followed the stem
    static String hardened(String stem, String ending) {
        boolean softened = ending.length() > 1 && ending.charAt(0) == 'i' && BACK_VOWELS.indexOf(ending.charAt(1)) >= 0;
        if (softened && stem.endsWith("c")) {
            return withoutLast(stem, 1) + "t";
        }
        return softened && stem.endsWith("dz") ? withoutLast(stem, 1) : stem;
    }
}
