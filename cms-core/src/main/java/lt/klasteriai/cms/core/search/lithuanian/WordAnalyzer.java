package lt.klasteriai.cms.core.search.lithuanian;

import java.util.regex.Pattern;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts text into words without case and diacritics, so that `klasteriu` finds `klasterių`. In Lithuanian `y` counts
/// as `i`, as in its order of letters. In the place of each word stand its stems, too, marked with [#STEM].
public final class WordAnalyzer extends Analyzer {

    /// What stems begin with and no word does.
    public static final String STEM = "=";

    private static final Pattern Y = Pattern.compile("y");

    private final LocaleTag locale;

    public WordAnalyzer(LocaleTag locale) {
        this.locale = locale;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        var words = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new StemsBesideWords(new LowerCaseFilter(words), locale));
        return new TokenStreamComponents(
                words, locale == LocaleTag.LT ? new PatternReplaceFilter(folded, Y, "i", true) : folded);
    }
}
