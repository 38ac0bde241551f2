package lt.klasteriai.cms.core.search.lithuanian;

import java.util.Collection;
import java.util.List;

/// Finds the stems of nouns and adjectives: of all five declensions, in every case and number, with the definite forms
/// and the degrees of adjectives. Words are lower-case and have no diacritics.
final class Nominals {

    private static final String HARD =
            "a as ai ais ams am o os oje oj oms om omis ose ui u us uose e es ei eje ej ems em"
                    + " emis ese i is ys y ies ie ims im imi imis yje yse uje umi ums umis aus au ame iem iems";
    private static final String SOFT =
            "iai iais iams iam io ios ioje ioj ioms iom iomis iose iui iu ius iuose ia ias iuje"
                    + " iumi iaus iau iame";
    private static final String DEFINITE =
            "ieji iesiems asis ojo ajam aji iji uoju ajame uju uosius aisiais uosiuose oji"
                    + " osios ajai aja ojoje asias osioms osiomis osiose ysis usis";
    private static final String DEFINITE_SOFT =
            "iojo iajam iaji iuoju iajame iuju iuosius iaisiais iuosiuose ioji iosios"
                    + " iajai iaja iojoje iasias iosioms iosiomis iosiose";

    /// What participles, which are declined as adjectives are, may end in too.
    static final String ENDINGS = String.join(" ", HARD, SOFT, DEFINITE, DEFINITE_SOFT);

    private static final EndingTable<Boolean> TABLE = table();
    private static final int SHORTEST_GRADED = 3;

    private Nominals() {}

    private static EndingTable<Boolean> table() {
        var table = new EndingTable<Boolean>();
        table.add(true, ENDINGS);
        return table;
    }

    static void addStems(String word, Collection<String> stems) {
        if (word.length() > 4 && word.endsWith("uo")) {
            stems.add(Sounds.withoutLast(word, 2) + "en");
        } else if (word.length() > 5 && word.endsWith("ens")) {
            stems.add(Sounds.withoutLast(word, 1));
        } else {
            stems.addAll(declined(word));
        }
    }

    private static List<String> declined(String word) {
        var cuts = TABLE.cuts(word);
        if (cuts.isEmpty()) {
            return List.of(word);
        }
        var cut = cuts.getFirst();
        var stem = positive(Sounds.hardened(cut.stem(), cut.ending()));
        boolean mayBeWhoDoesSomething = stem.endsWith("t") && cut.ending().startsWith("oj");
        return mayBeWhoDoesSomething ? List.of(stem + "oj", stem) : List.of(stem);
    }

    /// Without what makes a comparative or superlative.
    private static String positive(String stem) {
        if (stem.length() >= SHORTEST_GRADED + 3 && stem.endsWith("esn")) {
            return Sounds.withoutLast(stem, 3);
        }
        if (stem.length() >= SHORTEST_GRADED + 3 && stem.endsWith("jaus")) {
            return Sounds.withoutLast(stem, 3);
        }
        return stem.length() >= SHORTEST_GRADED + 4 && stem.endsWith("iaus")
                ? Sounds.hardened(Sounds.withoutLast(stem, 4), "iaus")
                : stem;
    }
}
