package lt.klasteriai.cms.core.search.lithuanian;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/// Takes marks off letters, as readers do who type without them.
public final class Diacritics {

    /// No letter becomes more than this many.
    private static final int MOST_LETTERS = 4;

    private Diacritics() {}

    /// @param text in lower case
    public static String removed(String text) {
        var letters = text.toCharArray();
        var output = new char[letters.length * MOST_LETTERS];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, output, 0, letters.length);
        return new String(output, 0, length);
    }
}
