package lt.klasteriai.cms.core.search.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.core.search.lithuanian.Word;

/// A piece of a text around words that a reader searched for.
///
/// @param marked the words, in the order of the text
/// @param different how many different ones there are
record Snippet(String text, int from, int to, List<Word> marked, int different) {

    static final Comparator<Snippet> BY_WORDS = Comparator.comparingInt(Snippet::different);

    private static final int LONGEST = 240;
    private static final int BEFORE = 60;
    private static final int MOST_LOOKED_AT = 100;
    private static final char ELLIPSIS = '…';

    /// The piece with most of the words, the first of several; empty when the text has none of them.
    static Optional<Snippet> of(String text, Marking marking) {
        var found = Word.in(text).stream()
                .filter(marking::marks)
                .limit(MOST_LOOKED_AT)
                .toList();
        Snippet best = null;
        for (int i = 0; i < found.size(); i++) {
            var here = from(text, found.subList(i, found.size()));
            if (best == null || here.different() > best.different()) {
                best = here;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Snippet from(String text, List<Word> found) {
        boolean whole = text.length() <= LONGEST;
        int from = whole ? 0 : wordStart(text, found.getFirst().from());
        int to = whole
                ? text.length()
                : wordEnd(text, from + LONGEST, found.getFirst().to());
        var marked = found.stream().takeWhile(word -> word.to() <= to).toList();
        Set<String> different = new HashSet<>();
        marked.forEach(word -> different.add(word.spelling()));
        return new Snippet(text, from, to, marked, different.size());
    }

    private static int wordStart(String text, int word) {
        if (word <= BEFORE) {
            return 0;
        }
        int space = text.indexOf(' ', word - BEFORE);
        return space < 0 || space >= word ? word : space + 1;
    }

    private static int wordEnd(String text, int end, int least) {
        if (end >= text.length()) {
            return text.length();
        }
        int space = text.lastIndexOf(' ', end);
        return Math.max(space, least);
    }

    String html() {
        var html = new StringBuilder();
        if (from > 0) {
            html.append(ELLIPSIS);
        }
        int at = from;
        for (var word : marked) {
            escape(html, at, word.from());
            html.append("<mark>");
            escape(html, word.from(), word.to());
            html.append("</mark>");
            at = word.to();
        }
        escape(html, at, to);
        return to < text.length() ? html.append(ELLIPSIS).toString() : html.toString();
    }

    private void escape(StringBuilder html, int start, int end) {
        for (int i = start; i < end; i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(letter);
            }
        }
    }
}
