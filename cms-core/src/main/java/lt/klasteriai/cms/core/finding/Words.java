package lt.klasteriai.cms.core.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts text into words as the index does.
final class Words {

    private Words() {}

    /// A word as it is indexed, and where it stands in the text.
    ///
    /// @param stems what it may have in common with other forms of it
    record Word(String term, Set<String> stems, int from, int to) {

        boolean isFormOf(Word other) {
            return term.equals(other.term) || !Collections.disjoint(stems, other.stems);
        }
    }

    /// What is written between spaces, in a form in which equal letters are equal.
    static List<String> pieces(String text) {
        return List.of(Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+"));
    }

    static List<Word> in(String text, LocaleTag locale) {
        try (var analyzer = new WordAnalyzer(locale);
                var stream = analyzer.tokenStream("", text)) {
            var words = new ArrayList<Word>();
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.toString().startsWith(WordAnalyzer.STEM)) {
                    words.getLast().stems().add(term.toString());
                } else {
                    words.add(new Word(term.toString(), new HashSet<>(), offset.startOffset(), offset.endOffset()));
                }
            }
            stream.end();
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
