package lt.klasteriai.cms.core.search;

import java.util.List;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Queries for published versions by what they are and when they are visible.
final class Versions {

    private Versions() {}

    static Query ofType(ContentType type) {
        return new TermQuery(new Term(IndexFields.TYPE, type.segment()));
    }

    static Query in(LocaleTag locale) {
        return new TermQuery(new Term(IndexFields.LOCALE, locale.tag()));
    }

    static Query of(EntryId entry) {
        return new TermQuery(new Term(IndexFields.ENTRY, entry.value()));
    }

    static Query at(String slug) {
        return new TermQuery(new Term(IndexFields.SLUG, slug));
    }

    static Query formerlyAt(String slug) {
        return new TermQuery(new Term(IndexFields.FORMER_SLUG, slug));
    }

    /// Visible at a sequence. At the applied one the live flag says so; at an older one only the interval does.
    static Query visible(Generation index, long sequence) {
        return sequence == index.sequence()
                ? new TermQuery(new Term(IndexFields.LIVE, IndexFields.LIVE))
                : allOf(openedBy(sequence), LongField.newRangeQuery(IndexFields.TO, sequence + 1, Long.MAX_VALUE));
    }

    /// Visible at a sequence or before.
    static Query openedBy(long sequence) {
        return LongField.newRangeQuery(IndexFields.FROM, Long.MIN_VALUE, sequence);
    }

    /// Made or ended by a later publication than this one.
    static Query touchedAfter(long sequence) {
        return anyOf(List.of(
                LongField.newRangeQuery(IndexFields.FROM, sequence + 1, Long.MAX_VALUE),
                LongField.newRangeQuery(IndexFields.TO, sequence + 1, PublishedVersion.OPEN - 1)));
    }

    static Query allOf(Query... queries) {
        var all = new BooleanQuery.Builder();
        for (var query : queries) {
            all.add(query, Occur.FILTER);
        }
        return all.build();
    }

    static Query anyOf(Iterable<? extends Query> queries) {
        var any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
