package lt.klasteriai.cms.core.search.lithuanian;

import java.util.Collection;
import lt.klasteriai.cms.core.search.lithuanian.VerbForm.Base;

/// Brings the three stems of a verb to roots that they have in common.
///
/// Where a stem may come from several roots, all are named: `randa`, `rado` and `rasti` meet although the present has
/// an `n` of its own and the infinitive hides the `d`.
final class VerbRoots {

    /// A dental of which the infinitive, where it is written `s`, does not say whether it is `d`, `t` or `s`.
    private static final String DENTAL = "T";

    /// In the place of `-uo-`, `-av-` and `-au-`, which alternate.
    private static final String AU = "au";

    private static final int SHORTEST_WITH_SUFFIX = 4;

    private VerbRoots() {}

    static void add(String stem, Base base, Collection<String> roots) {
        switch (base) {
            case PRESENT -> addOfPresent(stem, roots);
            case PAST -> addOfPast(stem, roots);
            case INFINITIVE, IMPERATIVE -> addOfInfinitive(stem, roots);
            case FUTURE -> addOfFuture(stem, roots);
        }
    }

    private static void addOfPresent(String stem, Collection<String> roots) {
        if (Sounds.endsIn(stem, "uoj", "auj", "uod", "aun")) {
            roots.add(root(Sounds.withoutLast(stem, 3) + AU));
        } else if (hasSuffixBeforeJ(stem)) {
            roots.add(root(Sounds.withoutLast(stem, 2)));
        } else {
            addOfPrimaryPresent(stem.length() > 3 && stem.endsWith("ded") ? Sounds.withoutLast(stem, 2) : stem, roots);
        }
    }

    /// The present may have an `st` or an `n` of its own, and `e` or `ie` where the other stems have `i`.
    private static void addOfPrimaryPresent(String stem, Collection<String> roots) {
        addPlain(stem, roots);
        if (stem.endsWith("ist")) {
            addPlain(Sounds.withoutLast(stem, 2) + "n", roots);
        }
        if (stem.endsWith("st")) {
            addPlain(Sounds.withoutLast(stem, 2), roots);
        }
        if (Sounds.endsIn(stem, "nk", "ng", "nd", "nt", "mp", "mb")) {
            addPlain(Sounds.withoutLast(stem, 2) + Sounds.last(stem), roots);
        }
        addWithShortVowel(stem, roots);
    }

    private static void addWithShortVowel(String stem, Collection<String> roots) {
        int vowel = lastVowel(stem);
        var after = stem.substring(vowel + 1);
        boolean beforeSonant = after.length() <= 2 && !after.isEmpty() && "rlmn".indexOf(after.charAt(0)) >= 0;
        if (vowel > 0 && stem.charAt(vowel) == 'e') {
            if (beforeSonant) {
                addPlain(stem.substring(0, vowel) + "i" + after, roots);
            }
            if (after.length() == 1 && stem.charAt(vowel - 1) == 'i') {
                addPlain(stem.substring(0, vowel) + after, roots);
            }
        }
    }

    private static int lastVowel(String stem) {
        int at = stem.length() - 1;
        while (at >= 0 && !Sounds.isVowel(stem.charAt(at))) {
            at--;
        }
        return at;
    }

    private static void addOfPast(String stem, Collection<String> roots) {
        if (stem.endsWith("av")) {
            roots.add(root(Sounds.withoutLast(stem, 2) + AU));
        } else if (hasSuffixBeforeJ(stem)) {
            roots.add(root(Sounds.withoutLast(stem, 2)));
        } else if (stem.endsWith("uv")) {
            roots.add(root(Sounds.withoutLast(stem, 1)));
        } else {
            if (stem.endsWith("em")) {
                addPlain(Sounds.withoutLast(stem, 2) + "im", roots);
            }
            addPlain(stem, roots);
        }
    }

    private static boolean hasSuffixBeforeJ(String stem) {
        return stem.length() >= SHORTEST_WITH_SUFFIX && Sounds.endsIn(stem, "oj", "ej");
    }

    private static void addOfInfinitive(String stem, Collection<String> roots) {
        if (Sounds.endsIn(stem, "uo", "au")) {
            roots.add(root(Sounds.withoutLast(stem, 2) + AU));
        } else if (hasSuffixVowel(stem)) {
            roots.add(root(Sounds.withoutLast(stem, 1)));
        } else {
            if (stem.endsWith("s")) {
                roots.add(root(Sounds.withoutLast(stem, 1)) + DENTAL);
            }
            roots.add(root(stem));
        }
    }

    private static boolean hasSuffixVowel(String stem) {
        return stem.length() >= SHORTEST_WITH_SUFFIX && Sounds.endsIn(stem, "o", "e", "y");
    }

    /// The `s` of the future swallows one that the stem ends in.
    private static void addOfFuture(String stem, Collection<String> roots) {
        addOfInfinitive(stem, roots);
        boolean mayLackDental = hasSuffixVowel(stem) ? stem.endsWith("e") : Sounds.endsInVowel(stem);
        if (mayLackDental && !Sounds.endsIn(stem, "uo", "au")) {
            roots.add(root(stem) + DENTAL);
        }
    }

    private static void addPlain(String stem, Collection<String> roots) {
        roots.add(root(stem));
        if (Sounds.endsIn(stem, "d", "t")) {
            roots.add(root(Sounds.withoutLast(stem, 1)) + DENTAL);
        }
        if (Sounds.endsIn(stem, "nd", "nt")) {
            roots.add(root(Sounds.withoutLast(stem, 2)) + DENTAL);
        }
    }

    /// Long and short `i` alternate.
    private static String root(String text) {
        return text.replace('y', 'i');
    }
}
