package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.entry.EntryId;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Finds single entries at one sequence.
final class Lookups {

    private final Generation index;
    private final View view;
    private final long sequence;
    private final Query visible;

    Lookups(Generation index, View view, long sequence) {
        this.index = index;
        this.view = view;
        this.sequence = sequence;
        this.visible = Versions.visible(index, sequence);
    }

    Lookup find(EntryQuery query) throws IOException {
        var asked = query.slugOrId();
        var present = index.newest(
                Versions.allOf(Versions.ofType(view.type()), Versions.at(asked), Versions.in(view.locale()), visible));
        return present.isPresent() ? new Lookup.Found(present.get()) : search(asked);
    }

    /// What most ask for, a present slug in its own locale, is none of these.
    private Lookup search(String asked) throws IOException {
        var entry = entryAt(asked);
        if (entry.isEmpty()) {
            return new Lookup.Missing();
        }
        var version = find(entry.get());
        if (version.isEmpty()) {
            return wasPublic(entry.get()) ? new Lookup.Gone() : new Lookup.Missing();
        }
        boolean here = asked.equals(entry.get().value())
                || asked.equals(version.get().slug().value());
        return here ? new Lookup.Found(version.get()) : new Lookup.Moved(version.get());
    }

    /// The entry in the first of the wanted locales that it is visible in.
    Optional<PublishedVersion> find(EntryId entry) throws IOException {
        for (var locale : view.locales()) {
            var found = index.newest(Versions.allOf(Versions.of(entry), Versions.in(locale), visible));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Who is, or who last was, at this address. The present owner of a slug comes before all that had it once, and
    /// one in the wanted locale before those in others.
    private Optional<EntryId> entryAt(String slugOrId) throws IOException {
        var slug = Versions.at(slugOrId);
        var formerSlug = Versions.formerlyAt(slugOrId);
        var wanted = Versions.in(view.locale());
        var ever = Versions.openedBy(sequence);
        var id = new TermQuery(new Term(IndexFields.ENTRY, slugOrId));
        var once = Versions.anyOf(List.of(slug, formerSlug));
        return first(
                Versions.allOf(id, ever),
                Versions.allOf(slug, visible, wanted),
                Versions.allOf(slug, visible),
                Versions.allOf(formerSlug, visible, wanted),
                Versions.allOf(formerSlug, visible),
                Versions.allOf(once, ever, wanted),
                Versions.allOf(once, ever));
    }

    private Optional<EntryId> first(Query... inOrder) throws IOException {
        for (var query : inOrder) {
            var found = index.entryOfNewest(Versions.allOf(Versions.ofType(view.type()), query));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean wasPublic(EntryId entry) throws IOException {
        var inWantedLocales =
                Versions.anyOf(view.locales().stream().map(Versions::in).toList());
        return index.count(Versions.allOf(Versions.of(entry), Versions.openedBy(sequence), inWantedLocales)) > 0;
    }
}
