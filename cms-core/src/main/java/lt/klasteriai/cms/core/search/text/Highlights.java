package lt.klasteriai.cms.core.search.text;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;

/// Shows where in an entry the words stand that a reader searched for.
///
/// Each highlight is HTML: text in which `&`, `<`, `>` and quotes are escaped, with the words as they are written
/// there, whole, in `<mark>`. There is no other markup in it.
public final class Highlights {

    private final TextSearch search;
    private final Map<LocaleTag, Marking> markings = new EnumMap<>(LocaleTag.class);

    /// For one answer, by one thread.
    public Highlights(TextSearch search) {
        this.search = search;
    }

    /// @param entry as it is delivered in this locale
    /// @return HTML by the part of the entry that it is taken from: `title`, `names`, `summary`, `body`; only parts
    ///     that have any of the words
    public Map<String, String> of(JsonNode entry, LocaleTag locale) {
        var marking = markings.computeIfAbsent(locale, search::marking);
        Map<Zone, List<ZonedText>> zones = ZonedText.of(entry)
                .collect(Collectors.groupingBy(ZonedText::zone, () -> new EnumMap<>(Zone.class), Collectors.toList()));
        var highlights = new LinkedHashMap<String, String>();
        zones.forEach((zone, texts) -> texts.stream()
                .flatMap(text -> Snippet.of(text.text(), marking).stream())
                .max(Snippet.BY_WORDS)
                .ifPresent(best -> highlights.put(zone.name().toLowerCase(Locale.ROOT), best.html())));
        return highlights;
    }
}
