package lt.klasteriai.cms.core.richtext;

import java.util.ArrayList;
import java.util.List;
import lt.klasteriai.cms.model.richtext.Inline;
import org.jspecify.annotations.Nullable;

/// A line of words in the making: joins neighbours of one style and gathers what belongs to one link.
final class Line {

    /// @param text null for a line break
    private record Piece(@Nullable String text, Style style) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private Style style = Style.PLAIN;

    void add(String text, Style styleOfText) {
        if (!style.equals(styleOfText)) {
            endPiece();
            style = styleOfText;
        }
        words.append(text);
    }

    /// Adds text in which any white space stands for one blank, none at the beginning of a line or after another.
    void addCollapsed(String text, Style styleOfText) {
        var collapsed = text.replaceAll("[ \\t\\n\\f\\r]+", " ");
        add(collapsed.startsWith(" ") && endsInSpace() ? collapsed.substring(1) : collapsed, styleOfText);
    }

    /// Parts the words before from the words after, where there are words before.
    void space() {
        if (!endsInSpace()) {
            words.append(' ');
        }
    }

    void lineBreak(Style styleOfBreak) {
        endPiece();
        pieces.add(new Piece(null, styleOfBreak));
    }

    /// The words so far, none when they are blank; the line is empty afterwards.
    List<Inline> end() {
        endPiece();
        trim();
        var inlines = new ArrayList<Inline>();
        for (int from = 0; from < pieces.size(); ) {
            int to = endOfTarget(from);
            addTo(inlines, pieces.subList(from, to));
            from = to;
        }
        pieces.clear();
        style = Style.PLAIN;
        return List.copyOf(inlines);
    }

    private void endPiece() {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.toString(), style));
            words.setLength(0);
        }
    }

    private boolean endsInSpace() {
        if (!words.isEmpty()) {
            return words.charAt(words.length() - 1) == ' ';
        }
        var text = pieces.isEmpty() ? null : pieces.getLast().text();
        return text == null || text.endsWith(" ");
    }

    private void trim() {
        while (!pieces.isEmpty() && isBlank(pieces.getLast())) {
            pieces.removeLast();
        }
        while (!pieces.isEmpty() && isBlank(pieces.getFirst())) {
            pieces.removeFirst();
        }
        if (!pieces.isEmpty()) {
            var last = pieces.removeLast();
            pieces.add(new Piece(String.valueOf(last.text()).stripTrailing(), last.style()));
        }
    }

    private static boolean isBlank(Piece piece) {
        return piece.text() == null || piece.text().isBlank();
    }

    private int endOfTarget(int from) {
        var target = pieces.get(from).style().target();
        int to = from + 1;
        while (target != null
                && to < pieces.size()
                && target.equals(pieces.get(to).style().target())) {
            to++;
        }
        return to;
    }

    private static void addTo(List<Inline> inlines, List<Piece> pieces) {
        var content = pieces.stream().map(Line::inline).toList();
        var target = pieces.getFirst().style().target();
        if (target == null) {
            inlines.addAll(content);
        } else {
            inlines.add(new Inline.Link(target.href(), target.title(), content));
        }
    }

    private static Inline inline(Piece piece) {
        return piece.text() == null
                ? new Inline.LineBreak()
                : new Inline.Text(piece.text(), piece.style().marks());
    }
}
