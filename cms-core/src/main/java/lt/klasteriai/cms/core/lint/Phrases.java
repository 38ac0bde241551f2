package lt.klasteriai.cms.core.lint;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A list of words and phrases, found again whatever their case, accents and the punctuation around them.
record Phrases(Set<String> folded) {

    private static final int LONGEST = 60;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");
    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static Phrases of(String... phrases) {
        return new Phrases(Arrays.stream(phrases).map(Phrases::fold).collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String text) {
        return text.length() <= LONGEST && folded.contains(fold(text));
    }

    private static String fold(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return NO_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
