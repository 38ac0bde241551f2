package lt.klasteriai.cms.core.preview;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentReferences;
import lt.klasteriai.cms.core.content.ReferenceAt;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryChanges;
import lt.klasteriai.cms.core.entry.EntryChanges.Mark;
import lt.klasteriai.cms.core.entry.EntryChanges.Marked;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Referrer;
import lt.klasteriai.cms.core.ledger.Change;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.Slug;

/// What would change if drafts were published.
@RequiredArgsConstructor
final class Drafts {

    private static final int MOST = 1_000;

    private final Entries entries;
    private final EntryChanges changes;

    /// The marks of all entries whose drafts readers do not see.
    ///
    /// @throws TooManyDrafts when there are more than can be looked at together
    List<Mark> all() {
        var marks = changes.unpublished(MOST + 1);
        if (marks.size() > MOST) {
            throw new TooManyDrafts(MOST);
        }
        return marks;
    }

    /// Those of these entries, in no particular order.
    Set<Marked> of(Collection<EntryId> some) {
        return new HashSet<>(changes.read(some));
    }

    static List<Change> changesOf(Collection<Marked> drafts) {
        return drafts.stream()
                .map(Marked::entry)
                .filter(entry -> entry.trashed() == null)
                .flatMap(Drafts::changesOf)
                .toList();
    }

    private static Stream<Change> changesOf(Entry entry) {
        return entry.states().entrySet().stream()
                .filter(state -> !(state.getValue() instanceof LocaleState.Published))
                .map(state -> new Change.Publish(
                        entry.id(),
                        entry.type(),
                        state.getKey(),
                        entry.current().number(),
                        false));
    }

    /// The entry at an address and those around it: that it refers to, and that refer to it. None when there is no such
    /// entry.
    Set<EntryId> around(ContentType type, String slugOrId) {
        var around = new HashSet<EntryId>();
        find(type, slugOrId).ifPresent(entry -> {
            around.add(entry.id());
            ContentReferences.of(entry.current().content()).stream()
                    .map(ReferenceAt::target)
                    .forEach(around::add);
            entries.referrers(entry.id()).stream().map(Referrer::id).forEach(around::add);
        });
        return around;
    }

    private Optional<Entry> find(ContentType type, String slugOrId) {
        try {
            return entries.find(type, new EntryId(slugOrId)).or(() -> entries.findBySlug(type, new Slug(slugOrId)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
