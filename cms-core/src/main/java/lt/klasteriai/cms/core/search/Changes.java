package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.SyncItem.Published;
import lt.klasteriai.cms.core.search.SyncItem.Withdrawn;
import lt.klasteriai.cms.model.entry.ContentType;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;

/// The public state as a sequence of changes: first what is visible at one sequence, then publication by publication.
final class Changes {

    /// How many publications one answer looks at; they may all be empty.
    private static final int MOST_PUBLICATIONS = 1000;

    private final Generation index;
    private final Query listed =
            Versions.anyOf(ContentType.listed().stream().map(Versions::ofType).toList());

    Changes(Generation index) {
        this.index = index;
    }

    SyncPage after(SyncToken since, int limit) throws IOException {
        if (since.sequence() > index.sequence() + 1 || (since.whole() && since.sequence() > index.sequence())) {
            return new SyncPage(List.of(), since.text(), false, index.sequence());
        }
        return since.whole() ? wholeState(since, limit) : publications(since, limit);
    }

    private SyncPage wholeState(SyncToken since, int limit) throws IOException {
        var rest = Versions.allOf(
                listed,
                Versions.visible(index, since.sequence()),
                new TermRangeQuery(IndexFields.VERSION, new BytesRef(since.after()), null, false, true));
        var byId = new Sort(new SortField(IndexFields.VERSION, SortField.Type.STRING));
        var versions = index.load(index.search(rest, limit, byId));
        var items = versions.stream().<SyncItem>map(Published::new).toList();
        return versions.size() < limit
                ? page(items, SyncToken.changesOf(since.sequence() + 1))
                : page(
                        items,
                        new SyncToken(true, since.sequence(), versions.getLast().id()));
    }

    private SyncPage publications(SyncToken since, int limit) throws IOException {
        var items = new ArrayList<SyncItem>();
        long last = Math.min(index.sequence(), since.sequence() + MOST_PUBLICATIONS);
        var after = since.after();
        for (long sequence = since.sequence(); sequence <= last; sequence++) {
            for (var change : changesOf(sequence).tailMap(after, false).entrySet()) {
                if (items.size() == limit) {
                    return page(items, new SyncToken(false, sequence, after));
                }
                items.add(change.getValue());
                after = change.getKey();
            }
            after = "";
        }
        return page(items, SyncToken.changesOf(last + 1));
    }

    /// What a publication changed, by entry and locale. A version that ended because another took its place is no
    /// change of its own.
    private NavigableMap<String, SyncItem> changesOf(long sequence) throws IOException {
        var changes = new TreeMap<String, SyncItem>();
        for (var closed : find(IndexFields.TO, sequence)) {
            changes.put(place(closed), new Withdrawn(sequence, closed.entry(), closed.type(), closed.locale()));
        }
        for (var opened : find(IndexFields.FROM, sequence)) {
            changes.put(place(opened), new Published(opened));
        }
        return changes;
    }

    private List<PublishedVersion> find(String end, long sequence) throws IOException {
        return index.all(Versions.allOf(listed, LongField.newExactQuery(end, sequence)));
    }

    private static String place(PublishedVersion version) {
        return version.entry().value() + "/" + version.locale().tag();
    }

    private SyncPage page(List<SyncItem> items, SyncToken next) {
        boolean more = next.whole() || next.sequence() <= index.sequence();
        return new SyncPage(List.copyOf(items), next.text(), more, index.sequence());
    }
}
