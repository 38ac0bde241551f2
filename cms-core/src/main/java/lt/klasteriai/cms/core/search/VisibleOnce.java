package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRefHash;
import org.apache.lucene.util.FixedBitSet;

/// Chooses one version of every entry, that of the most wanted locale. Whether an entry has one in a more wanted locale
/// stands in other documents, so no query can say it; the choice is made once for a whole generation.
@RequiredArgsConstructor
final class VisibleOnce {

    private final Generation index;
    private final BytesRefHash taken = new BytesRefHash();

    /// @param locales most wanted first
    Query find(ContentType type, List<LocaleTag> locales, long at) throws IOException {
        var leaves = index.getIndexReader().leaves();
        var documents = new FixedBitSet[leaves.size()];
        for (var leaf : leaves) {
            documents[leaf.ord] = new FixedBitSet(leaf.reader().maxDoc());
        }
        for (var locale : locales) {
            var here = Versions.allOf(Versions.ofType(type), Versions.in(locale), Versions.visible(index, at));
            boolean alone = locales.size() == 1;
            index.visit(here, leaf -> {
                var chosen = documents[leaf.ord];
                var entries = DocValues.getSorted(leaf.reader(), IndexFields.ENTRY);
                return document -> {
                    if (alone || take(entries, document)) {
                        chosen.set(document);
                    }
                };
            });
        }
        return new Chosen(index, documents);
    }

    /// False when the entry was there in an earlier locale. In one locale at one sequence it is never there twice.
    private boolean take(SortedDocValues entries, int document) throws IOException {
        return entries.advanceExact(document) && taken.add(entries.lookupOrd(entries.ordValue())) >= 0;
    }
}
