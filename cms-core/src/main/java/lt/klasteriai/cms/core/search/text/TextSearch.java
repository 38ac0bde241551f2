package lt.klasteriai.cms.core.search.text;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import lombok.AccessLevel;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.search.query.TextQuery;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/// What a reader searches for, in an index that [TextFields] has filled. Each locale is searched in its own language.
@RequiredArgsConstructor(access = AccessLevel.PRIVATE)
public final class TextSearch {

    private static final int SHORTEST_MISTYPED = 6;

    private final TextQuery text;
    private final List<LocaleTag> locales;

    /// The words that may differ from what is found by one letter.
    private final Set<String> mistyped;

    /// What finds the text. Where nothing has it as it was typed, words that nothing has, when they are long, may
    /// differ
    /// by one letter.
    ///
    /// @param visible all that may be found
    public static TextSearch in(IndexSearcher index, Query visible, TextQuery text, List<LocaleTag> locales)
            throws IOException {
        var asTyped = new TextSearch(text, locales, Set.of());
        if (asTyped.finds(index, visible)) {
            return asTyped;
        }
        var words = text.words().distinct().toList();
        Set<String> mistyped = words.stream()
                .filter(word -> word.length() >= SHORTEST_MISTYPED)
                .collect(toSet());
        for (var word : words) {
            if (mistyped.contains(word) && asTyped.only(word).finds(index, visible)) {
                mistyped.remove(word);
            }
        }
        return new TextSearch(text, locales, Set.copyOf(mistyped));
    }

    private TextSearch only(String word) {
        return new TextSearch(new TextQuery(List.of(List.of(word)), text.begun()), locales, Set.of());
    }

    private boolean finds(IndexSearcher index, Query visible) throws IOException {
        var both = new BooleanQuery.Builder()
                .add(visible, Occur.FILTER)
                .add(query(), Occur.FILTER)
                .build();
        return index.search(new ConstantScoreQuery(both), 1).scoreDocs.length > 0;
    }

    /// Its scores are for [Relevance].
    public Query query() {
        if (text.parts().isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        var any = new BooleanQuery.Builder();
        locales.forEach(locale -> any.add(new WordQueries(locale, mistyped).all(text), Occur.SHOULD));
        return any.build();
    }

    /// What marks the words in texts of this locale.
    Marking marking(LocaleTag locale) {
        return new Marking(text, mistyped, locale);
    }
}
