package lt.klasteriai.cms.core.entry;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.content.LocaleView;
import lt.klasteriai.cms.core.difference.Texts;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.locale.Slug;
import lt.klasteriai.cms.model.taxonomy.Term;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;

/// Saves drafts.
///
/// The unique index on [EntryDocument#names] is what decides who gets a key or a slug, in the same write that saves the
/// draft. A save that is refused there learns which names are taken and tries again: made slugs then get another
/// number, given ones break a rule.
final class Drafting {

    private final EntryStore store;
    private final ContentCodec codec;
    private final EntryDocumentMapper mapper;
    private final VersionedChanges changes;
    private final DraftRules rules;
    private final LocaleView view;
    private final EntryIds ids;
    private final Clock clock;

    Drafting(EntryStore store, ContentCodec codec, EntryDocumentMapper mapper, Clock clock) {
        this.store = store;
        this.codec = codec;
        this.mapper = mapper;
        this.changes = new VersionedChanges(store, mapper);
        this.rules = new DraftRules(store, mapper);
        this.view = new LocaleView(codec);
        this.ids = new EntryIds(clock);
        this.clock = clock;
    }

    Entry create(ContentType type, Content wanted, String by, @Nullable String note) {
        var id = ids.next(wanted);
        return untilNamesAreFree(taken -> mapper.toEntry(store.insert(newDocument(id, type, wanted, taken, by, note))));
    }

    /// Inserts together what nothing stands against, and what is left one by one.
    List<Created> createAll(ContentType type, List<? extends Content> wanted, String by) {
        var documents =
                wanted.stream().map(content -> faultless(type, content, by)).toList();
        var inserted = store
                .insertAll(documents.stream().flatMap(Optional::stream).toList())
                .stream()
                .collect(Collectors.toMap(EntryDocument::id, Function.identity()));
        var created = new ArrayList<Created>();
        for (int at = 0; at < wanted.size(); at++) {
            var content = wanted.get(at);
            created.add(documents
                    .get(at)
                    .flatMap(document -> Optional.ofNullable(inserted.get(document.id())))
                    .map(document -> Created.of(mapper.toEntry(document)))
                    .orElseGet(() -> createAlone(type, content, by)));
        }
        return created;
    }

    private Optional<EntryDocument> faultless(ContentType type, Content wanted, String by) {
        try {
            return Optional.of(newDocument(ids.next(wanted), type, wanted, Set.of(), by, null));
        } catch (RulesBroken _) {
            return Optional.empty();
        }
    }

    private Created createAlone(ContentType type, Content wanted, String by) {
        try {
            return Created.of(create(type, wanted, by, null));
        } catch (RulesBroken broken) {
            return Created.refused(broken);
        }
    }

    private EntryDocument newDocument(
            EntryId id, ContentType type, Content wanted, Set<String> taken, String by, @Nullable String note) {
        var choice = Slugs.ofNew(type, taken).choose(wanted.common());
        var content = withSlugs(type, wanted, choice.slugs());
        rules.check(id, content, taken);
        // the id of a term comes again when the term was removed for good; its published revisions have stayed
        int number = wanted instanceof Term ? store.newestArchived(id) + 1 : 1;
        return mapper.toDocument(revision(id, type, number, content, by, note), choice.made());
    }

    /// @param note of the new revision
    Entry save(ContentType type, EntryId id, Edit edit, String by, @Nullable String note) {
        return untilNamesAreFree(taken -> changes.change(type, id, document -> {
            var present = mapper.toEntry(document);
            var wanted = edit.of(document, present);
            var choice =
                    Slugs.of(document, present, taken).choose(wanted.content().common());
            var content = withSlugs(type, wanted.content(), choice.slugs());
            rules.check(id, content, taken);
            if (content.equals(present.current().content())) {
                return document;
            }
            // before it is overwritten: so history has no gap, and a crash after this leaves only an early copy
            store.archive(document.current());
            var next = revision(id, type, document.current().number() + 1, content, by, note);
            var translations = wanted.translations();
            return mapper.toDocument(
                    document,
                    next,
                    choice.made(),
                    translations == null ? translationsAfter(present, next) : translations,
                    view.differing(present.current().content(), content));
        }));
    }

    private Translations translationsAfter(Entry present, Revision next) {
        var before = Texts.of(present.type(), codec.write(present.current().content()));
        var now = Texts.of(next.type(), codec.write(next.content()));
        return present.translations().after(before, now, next.number());
    }

    void check(EntryId id, Content content) {
        rules.check(id, content, Set.of());
    }

    private static Entry untilNamesAreFree(Function<Set<String>, Entry> attempt) {
        var taken = new HashSet<String>();
        while (true) {
            try {
                return attempt.apply(Set.copyOf(taken));
            } catch (NamesTaken refusal) {
                taken.addAll(refusal.names());
            }
        }
    }

    private Content withSlugs(ContentType type, Content content, Localized<Slug> slugs) {
        if (slugs.equals(content.common().slug())) {
            return content;
        }
        var texts = JsonNodeFactory.instance.objectNode();
        slugs.values().forEach((locale, slug) -> texts.put(locale.tag(), slug.value()));
        var json = codec.write(content);
        json.set("slug", texts);
        return codec.read(type, json);
    }

    private Revision revision(
            EntryId id, ContentType type, int number, Content content, String by, @Nullable String note) {
        return new Revision(id, type, number, content, clock.instant().truncatedTo(ChronoUnit.MILLIS), by, note);
    }
}
