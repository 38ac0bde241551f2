package lt.klasteriai.cms.core.search.lithuanian;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lt.klasteriai.cms.core.search.lithuanian.VerbForm.Base;
import org.jspecify.annotations.Nullable;

/// What the forms of a Lithuanian word have in common.
///
/// Words are read by rules alone, without a dictionary. So one is taken for a noun or an adjective and for a verb as
/// well where it may be either: two words belong together when they share a stem. Stems are found without regard to
/// diacritics, which many readers leave out.
public final class Stems {

    /// In front of a verb's root: it is nothing that a noun's stem could be equal to.
    private static final String VERB = "~";

    private static final int SHORTEST = 3;

    /// Words read lately, each in the place of the one read there before. Most of a text is made of few words.
    private static final AtomicReferenceArray<@Nullable Known> KNOWN = new AtomicReferenceArray<>(1 << 13);

    private record Known(String word, List<String> stems) {}

    private Stems() {}

    /// @param word in lower case, composed (NFC)
    /// @return the stems that it may have, that of a noun or an adjective first; never empty
    public static List<String> of(String word) {
        int place = Math.floorMod(word.hashCode(), KNOWN.length());
        var known = KNOWN.get(place);
        if (known == null || !known.word().equals(word)) {
            known = new Known(word, read(word));
            KNOWN.set(place, known);
        }
        return known.stems();
    }

    private static List<String> read(String word) {
        var plain = Diacritics.removed(word);
        if (plain.length() < SHORTEST || !plain.chars().allMatch(Character::isAlphabetic)) {
            return List.of(plain);
        }
        var stems = new LinkedHashSet<String>();
        Nominals.addStems(plain, stems);
        var roots = new LinkedHashSet<String>();
        Verbs.addRoots(plain, roots);
        addParticiples(word, plain, roots);
        roots.forEach(root -> stems.add(VERB + root));
        return List.copyOf(stems);
    }

    /// Whether a stem is one that only verbs have.
    public static boolean isOfVerb(String stem) {
        return stem.startsWith(VERB);
    }

    /// Only with their diacritics do these differ from nouns.
    private static void addParticiples(String word, String plain, Collection<String> roots) {
        if (Sounds.endsIn(word, "ąs", "įs")) {
            var stem = Sounds.withoutLast(plain, plain.endsWith("ias") ? 3 : 2);
            if (stem.length() >= SHORTEST) {
                VerbRoots.add(Sounds.hardened(stem, "ia"), Base.PRESENT, roots);
            }
        }
        if (word.endsWith("ję")) {
            VerbRoots.add(Sounds.withoutLast(plain, 1), Base.PAST, roots);
        }
    }
}
