package lt.klasteriai.cms.core.search.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.lithuanian.Diacritics;
import lt.klasteriai.cms.core.search.lithuanian.Stemming;
import lt.klasteriai.cms.core.search.lithuanian.Stems;
import lt.klasteriai.cms.core.search.query.TextQuery;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/// Finds words in one language.
@RequiredArgsConstructor
final class WordQueries {

    /// A stem that only verbs have says less: nouns look like verbs now and then.
    private static final float VERB = 0.5F;

    private static final float MISTYPED = 0.25F;
    private static final int SHORTEST_MISTYPED_STEM = 4;

    /// Only the first letter must be right.
    private static final int SURE_LETTERS = 1;

    private final LocaleTag locale;

    /// The words that may differ by a letter.
    private final Set<String> mistyped;

    /// What has all of a text.
    Query all(TextQuery text) {
        var all = new BooleanQuery.Builder();
        for (int i = 0; i < text.parts().size(); i++) {
            boolean begun = text.begun() && i == text.parts().size() - 1;
            var part = text.parts().get(i);
            part.forEach(word -> all.add(begun ? begun(word) : word(word), Occur.MUST));
            if (part.size() > 1) {
                all.add(phrase(part), Occur.FILTER);
            }
        }
        return all.build();
    }

    private Query word(String word) {
        if (mistyped.contains(word)) {
            return mistyped(word);
        }
        var any = new SynonymQuery.Builder(TextFields.words(locale));
        Stemming.of(locale)
                .stems(word)
                .forEach(
                        stem -> any.addTerm(new Term(TextFields.words(locale), stem), Stems.isOfVerb(stem) ? VERB : 1));
        return any.build();
    }

    private Query begun(String word) {
        var plain = Diacritics.removed(word);
        if (mistyped.contains(word)
                || plain.length() < TextFields.SHORTEST_BEGUN
                || plain.length() > TextFields.LONGEST_BEGUN) {
            return word(word);
        }
        return new BooleanQuery.Builder()
                .add(word(word), Occur.SHOULD)
                .add(new TermQuery(new Term(TextFields.begun(locale), plain)), Occur.SHOULD)
                .build();
    }

    /// The words side by side, each in any form.
    private Query phrase(List<String> words) {
        var field = TextFields.phrases(locale);
        var phrase = new MultiPhraseQuery.Builder();
        words.forEach(word ->
                phrase.add(nouns(word).map(stem -> new Term(field, stem)).toArray(Term[]::new)));
        return phrase.build();
    }

    private Query mistyped(String word) {
        var any = new BooleanQuery.Builder();
        nearStems(locale, word).forEach(stem -> any.add(new BoostQuery(near(stem), MISTYPED), Occur.SHOULD));
        return any.build();
    }

    private Query near(String stem) {
        return new FuzzyQuery(
                new Term(TextFields.words(locale), stem),
                1,
                SURE_LETTERS,
                FuzzyQuery.defaultMaxExpansions,
                true,
                FuzzyQuery.SCORING_BOOLEAN_REWRITE);
    }

    /// Those that a mistyped word is looked for by.
    static List<String> nearStems(LocaleTag locale, String word) {
        return Stemming.of(locale).stems(word).stream()
                .filter(stem -> !Stems.isOfVerb(stem) && stem.length() >= SHORTEST_MISTYPED_STEM)
                .toList();
    }

    private Stream<String> nouns(String word) {
        return Stemming.of(locale).stems(word).stream().filter(stem -> !Stems.isOfVerb(stem));
    }
}
