package lt.klasteriai.cms.core.search.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of words in their order. Where one text ends and another begins there is a gap that no phrase spans.
final class PlacedTerms extends TokenStream {

    private static final int GAP = 100;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<Placed> terms;

    private record Placed(String term, int increment) {}

    /// @param words the terms that each may stand for; none between two texts
    PlacedTerms(List<List<String>> words) {
        var placed = new ArrayList<Placed>();
        int step = 1;
        for (var word : words) {
            if (word.isEmpty()) {
                step += GAP;
            }
            for (var each : word) {
                placed.add(new Placed(each, step));
                step = 0;
            }
            step = word.isEmpty() ? step : 1;
        }
        this.terms = placed.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!terms.hasNext()) {
            return false;
        }
        clearAttributes();
        var next = terms.next();
        term.append(next.term());
        increment.setPositionIncrement(next.increment());
        return true;
    }
}
