package lt.klasteriai.cms.core.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.EntryId;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;

/// What a list showed once and nobody sees any more.
@RequiredArgsConstructor
final class Withdrawals {

    /// Versions that ended because others took their place are met on the way.
    private static final int MOST_LOOKED_AT = 2_000;

    private final Generation index;
    private final ListQuery query;
    private final Moment moment;

    /// The last versions of the entries withdrawn, those withdrawn last first.
    List<PublishedVersion> newest(int most) throws IOException {
        var lastFirst = new Sort(new SortedNumericSortField(IndexFields.TO, SortField.Type.LONG, true));
        var withdrawn = new ArrayList<PublishedVersion>();
        Set<EntryId> seen = new HashSet<>();
        for (var version : index.load(index.search(ended(), MOST_LOOKED_AT, lastFirst))) {
            if (withdrawn.size() == most) {
                break;
            }
            if (seen.add(version.entry()) && !isVisible(version)) {
                withdrawn.add(version);
            }
        }
        return withdrawn;
    }

    private Query ended() {
        var view = query.view();
        var all = new BooleanQuery.Builder()
                .add(Versions.ofType(view.type()), Occur.FILTER)
                .add(Versions.in(view.locale()), Occur.FILTER)
                .add(LongField.newRangeQuery(IndexFields.TO, 1, moment.sequence()), Occur.FILTER);
        var conditions = new Conditions(moment.now().toEpochMilli());
        query.conditions().forEach(each -> all.add(conditions.query(each), Occur.FILTER));
        return all.build();
    }

    private boolean isVisible(PublishedVersion version) throws IOException {
        return index.count(Versions.allOf(
                        Versions.of(version.entry()),
                        Versions.in(version.locale()),
                        Versions.visible(index, moment.sequence())))
                > 0;
    }
}
