package lt.klasteriai.cms.core.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.ContentTexts;
import lt.klasteriai.cms.core.content.ContentTexts.TextAt;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.finding.Highlight.Match;
import lt.klasteriai.cms.core.search.Letters;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Shows where in an entry the words stand that were asked for.
///
/// @param pieces what was asked for; the last one may be only begun
record Highlighting(List<String> pieces) {

    private static final int MOST = 3;
    private static final int AROUND = 70;
    private static final int LONGEST = 2 * AROUND;

    static Highlighting of(@Nullable String text) {
        return new Highlighting(text == null ? List.of() : Words.pieces(text));
    }

    /// The title comes first, as it does in content.
    List<Highlight> in(Entry entry) {
        if (pieces.isEmpty()) {
            return List.of();
        }
        var content = entry.current().content();
        return Stream.concat(names(entry), ContentTexts.of(content).stream().flatMap(text -> inText(text).stream()))
                .limit(MOST)
                .toList();
    }

    /// Keys, slugs and the id stand for themselves when they are asked for exactly, or begin so.
    private Stream<Highlight> names(Entry entry) {
        var common = entry.current().content().common();
        var named = Stream.of(
                Stream.of(new TextAt("/id", null, entry.id().value())),
                Stream.ofNullable(common.key()).map(key -> new TextAt("/key", null, key)),
                common.slug().values().entrySet().stream()
                        .map(slug -> new TextAt(
                                "/slug/" + slug.getKey().tag(),
                                slug.getKey(),
                                slug.getValue().value())));
        var last = Letters.folded(pieces.getLast());
        return named.flatMap(each -> each)
                .filter(name -> Letters.folded(name.text()).startsWith(last))
                .map(name -> new Highlight(name.pointer(), name.text(), List.of(new Match(0, last.length()))));
    }

    private List<Highlight> inText(TextAt text) {
        var matches = matches(text.text(), Objects.requireNonNullElse(text.locale(), LocaleTag.DEFAULT));
        return matches.isEmpty() ? List.of() : List.of(cutOut(text, matches));
    }

    private List<Match> matches(String text, LocaleTag locale) {
        var asked = pieces.stream()
                .flatMap(piece -> Words.in(piece, locale).stream())
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var begun = asked.getLast().term();
        return Words.in(text, locale).stream()
                .filter(word -> word.term().startsWith(begun) || asked.stream().anyMatch(word::isFormOf))
                .map(word -> new Match(word.from(), word.to()))
                .toList();
    }

    private static Highlight cutOut(TextAt text, List<Match> matches) {
        var whole = text.text();
        int first = matches.getFirst().from();
        int start = whole.length() <= LONGEST ? 0 : wordStart(whole, Math.max(0, first - AROUND));
        int end = whole.length() <= LONGEST ? whole.length() : Math.min(whole.length(), start + LONGEST);
        if (end < whole.length() && Character.isHighSurrogate(whole.charAt(end - 1))) {
            end--;
        }
        var inside = new ArrayList<Match>();
        for (var match : matches) {
            if (match.from() >= start && match.to() <= end) {
                inside.add(new Match(match.from() - start, match.to() - start));
            }
        }
        return new Highlight(text.pointer(), whole.substring(start, end), inside);
    }

    private static int wordStart(String text, int from) {
        if (from == 0) {
            return 0;
        }
        int space = text.indexOf(' ', from);
        return space < 0 || space - from > AROUND / 2 ? from : space + 1;
    }
}
