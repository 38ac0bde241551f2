package lt.klasteriai.cms.core.search.lithuanian;

import java.util.Collection;
import lt.klasteriai.cms.core.search.lithuanian.EndingTable.Cut;
import lt.klasteriai.cms.core.search.lithuanian.VerbForm.Base;

/// Finds the roots of verbs in all forms: tenses, moods, participles, reflexive ones too. A word that is no verb has
/// such roots as well when it looks like one. Words are lower-case and have no diacritics.
final class Verbs {

    private static final EndingTable<VerbForm> TABLE = new EndingTable<>();

    static {
        finite(
                Base.PRESENT,
                "u i a ame ate iu ia iame iate ime ite ai o ome ote uosi iesi asi ames ates iuosi iasi iames iates isi"
                        + " imes ites osi omes otes");
        finite(Base.PAST, "au ai o ome ote iau ei e eme ete ausi aisi osi omes otes iausi eisi esi emes etes");
        finite(
                Base.INFINITIVE,
                "ti tis ciau ciausi tum tumei tumeis tu tusi tume tumes tumete tumetes tute davau davai davo davome"
                        + " davote davosi");
        finite(Base.FUTURE, "siu si s sime site sis simes sites siuosi siesi");
        finite(Base.IMPERATIVE, "k ki kime kite kis kimes kites kimis");
        for (var ending : Nominals.ENDINGS.split(" ", -1)) {
            declinedParticiples(ending);
        }
        participles(Base.PRESENT, "ant iant int antis iantis intis amasi iamasi imasi omasi");
        participles(Base.PAST, "us ius usis es esis");
        participles(Base.FUTURE, "siant");
        participles(Base.INFINITIVE, "davus tasi damas dama dami damos damasis damasi damiesi damosi");
    }

    private Verbs() {}

    private static void declinedParticiples(String ending) {
        for (var mark : new String[] {"ant", "iant", "int", "am", "iam", "im", "om"}) {
            participles(Base.PRESENT, mark + ending);
        }
        participles(Base.INFINITIVE, "t" + ending);
        participles(Base.INFINITIVE, "tin" + ending);
        participles(Base.FUTURE, "siant" + ending);
        participles(Base.FUTURE, "sim" + ending);
        if (ending.startsWith("i")) {
            participles(Base.PAST, "us" + ending);
            participles(Base.INFINITIVE, "davus" + ending);
            for (var mark : new String[] {"anc", "ianc", "inc"}) {
                participles(Base.PRESENT, mark + ending);
            }
            participles(Base.FUTURE, "sianc" + ending);
        }
    }

    private static void finite(Base base, String endings) {
        TABLE.add(new VerbForm(base, false), endings);
    }

    private static void participles(Base base, String endings) {
        TABLE.add(new VerbForm(base, true), endings);
    }

    static void addRoots(String word, Collection<String> roots) {
        boolean participleFound = false;
        for (var cut : TABLE.cuts(word)) {
            boolean participle = cut.meaning().participle();
            if (!isPossible(cut) || (participle && participleFound && !isOfCausative(cut))) {
                continue;
            }
            participleFound |= participle;
            VerbRoots.add(
                    Sounds.hardened(cut.stem(), cut.ending()), cut.meaning().base(), roots);
        }
    }

    /// `-intas` is made of verbs in `-inti`; the longer ending `-int-` hides it.
    private static boolean isOfCausative(Cut<VerbForm> cut) {
        return cut.ending().startsWith("t") && cut.stem().endsWith("in");
    }

    private static boolean isPossible(Cut<VerbForm> cut) {
        var stem = cut.stem();
        var ending = cut.ending();
        return switch (cut.meaning().base()) {
            case PRESENT -> !Sounds.endsInVowel(stem) && !isNounOfAction(stem, ending);
            case PAST -> !Sounds.endsInVowel(stem) && !isPlace(stem, ending);
            case INFINITIVE -> !ending.startsWith("dam") || !Sounds.endsIn(stem, "a", "i");
            case FUTURE -> !ending.equals("s") || mayEndInFuture(stem);
            case IMPERATIVE -> true;
        };
    }

    /// Nouns in `-avimas`, `-ojimas`, `-ėjimas` and `-inimas` look like participles of verbs of another conjugation.
    private static boolean isNounOfAction(String stem, String ending) {
        return ending.startsWith("im") && Sounds.endsIn(stem, "av", "oj", "ej", "in");
    }

    /// Past tenses in `-ė` are made of no stem in `j`, but places end in `-oje` and `-ėje`.
    private static boolean isPlace(String stem, String ending) {
        return stem.endsWith("j") && ending.equals("e");
    }

    /// Most words in `-as`, `-is` and `-us` are nouns.
    private static boolean mayEndInFuture(String stem) {
        return !Sounds.endsInVowel(stem) || Sounds.endsIn(stem, "e", "o", "y", "au");
    }
}
