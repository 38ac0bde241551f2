package lt.klasteriai.cms.core.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.lithuanian.Diacritics;
import lt.klasteriai.cms.core.search.lithuanian.Stemming;
import lt.klasteriai.cms.core.search.lithuanian.Word;
import lt.klasteriai.cms.core.search.query.TextQuery;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/// Recognizes the words that a reader searched for, in whatever form. For one answer, by one thread.
final class Marking {

    private final Stemming stemming;
    private final Set<String> stems = new HashSet<>();
    private final List<CompiledAutomaton> near = new ArrayList<>();
    private final String begun;
    private final Set<Character> initials = new HashSet<>();
    private final Map<String, Boolean> known = new HashMap<>();

    Marking(TextQuery text, Set<String> mistyped, LocaleTag locale) {
        this.stemming = Stemming.of(locale);
        text.words().forEach(word -> stems.addAll(stemming.stems(word)));
        for (var word : mistyped) {
            for (var stem : WordQueries.nearStems(locale, word)) {
                near.add(FuzzyQuery.getFuzzyAutomaton(stem, 1, 1, true));
            }
        }
        this.begun = text.begun() ? Diacritics.removed(text.parts().getLast().getLast()) : "";
        Stream.concat(text.words().map(Diacritics::removed), Stream.of(begun))
                .filter(word -> !word.isEmpty())
                .forEach(word -> initials.add(initial(word.charAt(0))));
    }

    boolean marks(Word word) {
        var spelling = word.spelling();
        return mayBegin(spelling) && known.computeIfAbsent(spelling, this::isAsked);
    }

    /// Most words are told apart by their first letter; only the rest are read.
    private boolean mayBegin(String spelling) {
        var first = Diacritics.removed(spelling.substring(0, Character.charCount(spelling.codePointAt(0))));
        return !first.isEmpty() && initials.contains(initial(first.charAt(0)));
    }

    /// In the roots of verbs `e` and `i` alternate.
    private static char initial(char letter) {
        return letter == 'e' ? 'i' : letter;
    }

    private boolean isAsked(String spelling) {
        if (begun.length() >= TextFields.SHORTEST_BEGUN
                && Diacritics.removed(spelling).startsWith(begun)) {
            return true;
        }
        return stemming.stems(spelling).stream().anyMatch(stem -> stems.contains(stem) || isNear(stem));
    }

    private boolean isNear(String stem) {
        var bytes = new BytesRef(stem);
        return near.stream().anyMatch(each -> each.runAutomaton.run(bytes.bytes, bytes.offset, bytes.length));
    }
}
