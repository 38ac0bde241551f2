package lt.klasteriai.cms.core.entry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.entry.EntryDocument.PublishedDocument;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Where an entry stands, and the tags by which lists find it there. Every combination of state and locale that a list
/// may ask for is one tag, so that one index serves them all: `published`, `lt`, `lt:published`, and `any` for every
/// entry outside the trash.
final class StateTags {

    private static final String ANY = "any";

    /// The tag of what is being removed for good; no list asks for it.
    static final String PURGING = "purging";

    private StateTags() {}

    /// The tag of the entries in this state and locale; null stands for whatever state or locale.
    static String wanted(@Nullable EntryState state, @Nullable LocaleTag locale) {
        var words = Stream.of(locale == null ? null : locale.tag(), state == null ? null : state.word())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(":"));
        return words.isEmpty() ? ANY : words;
    }

    /// The document with the tags that follow from the rest of it.
    static EntryDocument refreshed(EntryDocument document) {
        var states = statesOf(document);
        if (document.isPurging()) {
            return document.withStates(List.of(PURGING));
        }
        var tags = document.trashed() == null ? tagsOf(states) : tagsInTrash(states.keySet());
        if (document.trashed() == null) {
            addSteps(tags, states, document);
        }
        return document.withStates(List.copyOf(tags));
    }

    private static Set<String> tagsOf(Map<LocaleTag, LocaleState> states) {
        var tags = new TreeSet<String>();
        tags.add(ANY);
        if (states.isEmpty()) {
            tags.add(wanted(EntryState.DRAFT, null));
        }
        states.forEach((locale, state) -> {
            tags.add(wanted(null, locale));
            tags.add(wanted(state.state(), null));
            tags.add(wanted(state.state(), locale));
        });
        return tags;
    }

    private static void addSteps(Set<String> tags, Map<LocaleTag, LocaleState> states, EntryDocument document) {
        ReviewsOfEntry.of(document)
                .byLocale()
                .forEach((locale, review) -> EntryState.of(review.step(), states.get(locale))
                        .ifPresent(step -> {
                            tags.add(wanted(step, null));
                            tags.add(wanted(step, locale));
                        }));
    }

    private static Set<String> tagsInTrash(Set<LocaleTag> locales) {
        var tags = new TreeSet<String>();
        tags.add(wanted(EntryState.TRASHED, null));
        locales.forEach(locale -> tags.add(wanted(EntryState.TRASHED, locale)));
        return tags;
    }

    /// One state for each locale that the draft has a title in or that the entry was ever published in.
    static Map<LocaleTag, LocaleState> statesOf(EntryDocument document) {
        var states = new EnumMap<LocaleTag, LocaleState>(LocaleTag.class);
        document.locales().forEach(locale -> states.put(LocaleTag.of(locale), new LocaleState.Draft()));
        document.published()
                .forEach((locale, published) -> states.put(
                        LocaleTag.of(locale),
                        stateOf(published, document.current().number())));
        return states;
    }

    private static LocaleState stateOf(PublishedDocument published, int newest) {
        var revision = published.revision();
        if (revision == null) {
            return new LocaleState.Withdrawn(published.sequence(), published.at());
        }
        return revision < newest
                ? new LocaleState.Changed(revision, published.sequence(), published.at())
                : new LocaleState.Published(revision, published.sequence(), published.at());
    }
}
