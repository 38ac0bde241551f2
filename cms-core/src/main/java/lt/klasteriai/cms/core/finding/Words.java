package lt.klasteriai.cms.core.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts text into words as the index does.
final class Words {

    private Words() {}

    /// A word as it is indexed, and where it stands in the text.
    record Word(String term, int from, int to) {}

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
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
