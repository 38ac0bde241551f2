package lt.klasteriai.cms.core.finding;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.review.ReviewPolicy;
import lt.klasteriai.cms.core.search.Letters;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;

/// Makes a query for the index of what an editor asks for.
///
/// Every word must occur somewhere, in whichever language and form; in a title it counts more, and a name that is given
/// exactly counts most.
@RequiredArgsConstructor
final class DraftQueries {

    private static final float NAME = 12;
    private static final float BEGUN_NAME = 2;
    private static final float TITLE = 4;
    private static final float BEGUN = 0.3F;
    private static final float OTHER_FIELDS = 0.1F;

    private final Instant now;
    private final Map<ContentType, ReviewPolicy> reviewed;
    private final Supplier<Set<EntryId>> scheduled;

    Query of(FindingQuery query) {
        var all = new BooleanQuery.Builder().add(term(DraftFields.TAG, tag(query)), Occur.FILTER);
        if (!query.types().isEmpty()) {
            all.add(ofTypes(query), Occur.FILTER);
        }
        if (query.author() != null) {
            all.add(term(DraftFields.AUTHOR, query.author()), Occur.FILTER);
        }
        if (query.changedSince() != null) {
            long since = query.changedSince().toEpochMilli();
            all.add(LongField.newRangeQuery(DraftFields.UPDATED_AT, since, Long.MAX_VALUE), Occur.FILTER);
        }
        if (query.work() != null) {
            all.add(work(query.work(), query), Occur.FILTER);
        }
        if (query.text() != null) {
            all.add(text(query.text()), Occur.MUST);
        }
        return all.build();
    }

    private static String tag(FindingQuery query) {
        var state = query.state() == null ? DraftFields.ANY : query.state().word();
        return query.locale() == null ? state : DraftFields.tag(query.locale().tag(), state);
    }

    private static Query ofTypes(FindingQuery query) {
        return new TermInSetQuery(
                DraftFields.TYPE,
                query.types().stream()
                        .map(ContentType::segment)
                        .map(BytesRef::new)
                        .toList());
    }

    private Query work(Work work, FindingQuery query) {
        return switch (work) {
            case ASSIGNED -> inAny(query, locale -> term(DraftFields.assigned(locale), query.me()));
            case REVIEW -> any(reviewed.values().stream().map(policy -> awaiting(policy, query)));
            case STALE -> inAny(query, locale -> term(DraftFields.stale(locale), DraftFields.ANY));
            case EXPIRING ->
                LongField.newRangeQuery(
                        DraftFields.EXPIRES_AT,
                        now.toEpochMilli(),
                        now.plus(Duration.ofDays(query.days())).toEpochMilli());
            case SCHEDULED ->
                new TermInSetQuery(
                        DraftFields.ID,
                        scheduled.get().stream()
                                .map(entry -> new BytesRef(entry.value()))
                                .toList());
        };
    }

    private static Query awaiting(ReviewPolicy policy, FindingQuery query) {
        return new BooleanQuery.Builder()
                .add(term(DraftFields.TYPE, policy.type().segment()), Occur.FILTER)
                .add(inAny(query, locale -> awaiting(policy, query.me(), locale)), Occur.FILTER)
                .build();
    }

    private static Query awaiting(ReviewPolicy policy, String me, LocaleTag locale) {
        var waiting = new BooleanQuery.Builder()
                .add(
                        any(Stream.of(me, DraftFields.NOBODY).map(to -> term(DraftFields.inReview(locale), to))),
                        Occur.FILTER);
        if (policy.fourEyes()) {
            waiting.add(term(DraftFields.involved(locale), me), Occur.MUST_NOT);
        }
        return waiting.build();
    }

    /// What is so in the locale asked for or, where none is, in any.
    private static Query inAny(FindingQuery query, Function<LocaleTag, Query> condition) {
        var locale = query.locale();
        return any((locale == null ? Stream.of(LocaleTag.values()) : Stream.of(locale)).map(condition));
    }

    private static Query any(Stream<Query> conditions) {
        var any = new BooleanQuery.Builder();
        conditions.forEach(condition -> any.add(condition, Occur.SHOULD));
        return any.build();
    }

    private static Query text(String text) {
        var all = new BooleanQuery.Builder();
        var pieces = Words.pieces(text);
        for (int i = 0; i < pieces.size(); i++) {
            boolean last = i == pieces.size() - 1;
            piece(pieces.get(i), last).forEach(any -> all.add(any, Occur.MUST));
        }
        var query = all.build();
        return query.clauses().isEmpty() ? MatchNoDocsQuery.INSTANCE : query;
    }

    /// Empty when there is no word in it, as in a dash between words.
    private static List<Query> piece(String piece, boolean last) {
        var anywhere = new ArrayList<Query>();
        for (var locale : LocaleTag.values()) {
            anywhere.addAll(words(DraftFields.title(locale), locale, piece, last, TITLE));
            anywhere.addAll(words(DraftFields.words(locale), locale, piece, last, 1));
        }
        if (anywhere.isEmpty()) {
            return List.of();
        }
        var name = new Term(DraftFields.NAME, Letters.folded(piece));
        anywhere.add(new BoostQuery(new TermQuery(name), NAME));
        if (last) {
            anywhere.add(new BoostQuery(new PrefixQuery(name), BEGUN_NAME));
        }
        return List.of(new DisjunctionMaxQuery(anywhere, OTHER_FIELDS));
    }

    private static List<Query> words(String field, LocaleTag locale, String piece, boolean last, float boost) {
        var whole = new QueryBuilder(new WordAnalyzer(locale)).createBooleanQuery(field, piece, Occur.MUST);
        if (whole == null) {
            return List.of();
        }
        var queries = new ArrayList<Query>();
        queries.add(new BoostQuery(whole, boost));
        if (last) {
            queries.add(new BoostQuery(begun(field, locale, piece), boost * BEGUN));
        }
        return queries;
    }

    /// All words but the last as they are, and one that begins like the last.
    private static Query begun(String field, LocaleTag locale, String piece) {
        var words = Words.in(piece, locale);
        var all = new BooleanQuery.Builder();
        words.subList(0, words.size() - 1).forEach(word -> all.add(term(field, word.term()), Occur.MUST));
        all.add(new PrefixQuery(new Term(field, words.getLast().term())), Occur.MUST);
        return all.build();
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }
}
