package lt.klasteriai.cms.core.search.lithuanian;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// Puts the stems of each word in the place of the word, behind it, marked so that none is taken for a word. The words
/// must come in lower case and with their diacritics, and leave as they came.
final class StemsBesideWords extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Stemming stemming;
    private Iterator<String> stems = List.<String>of().iterator();
    private State word = captureState();

    StemsBesideWords(TokenStream input, LocaleTag locale) {
        super(input);
        this.stemming = Stemming.of(locale);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (stems.hasNext()) {
            restoreState(word);
            term.setEmpty().append(WordAnalyzer.STEM).append(stems.next());
            increment.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        stems = stemming.stems(Normalizer.normalize(term, Normalizer.Form.NFC)).iterator();
        word = captureState();
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        stems = List.<String>of().iterator();
    }
}
