package lt.klasteriai.cms.core.search.lithuanian;

import java.util.List;
import org.tartarus.snowball.ext.EnglishStemmer;

/// English by the Porter2 rules.
final class EnglishStems {

    private EnglishStems() {}

    static List<String> of(String word) {
        var stemmer = new EnglishStemmer();
        stemmer.setCurrent(Diacritics.removed(word));
        stemmer.stem();
        return List.of(stemmer.getCurrent());
    }
}
