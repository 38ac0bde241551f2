package lt.klasteriai.cms.client.query;

import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// What a list is asked.
public final class Query<E> extends Asked<E, Query<E>> {

    private Query(SortedMap<String, String> parameters) {
        super(parameters);
    }

    /// All entries, in the type's own order.
    public static <E> Query<E> all() {
        return new Query<>(new TreeMap<>());
    }

    /// Entries for which all of these conditions hold.
    @SafeVarargs
    public static <E> Query<E> where(Condition<E>... conditions) {
        Query<E> query = all();
        for (var condition : conditions) {
            query = query.and(condition);
        }
        return query;
    }

    @Override
    Query<E> with(SortedMap<String, String> parameters) {
        return new Query<>(parameters);
    }

    /// Only those for which this holds, too. It replaces an earlier condition on the same field with the same operator.
    public Query<E> and(Condition<E> condition) {
        return with(condition.parameter(), condition.value());
    }

    /// By the first of these, where that is equal by the next, and so on.
    @SafeVarargs
    public final Query<E> sort(Order<E>... orders) {
        var names = new StringJoiner(",");
        for (var order : orders) {
            names.add(order.text());
        }
        return with("sort", names.toString());
    }

    /// With numbers of entries per value of these fields, over the whole list.
    @SafeVarargs
    public final Query<E> facets(Facet<E>... facets) {
        var names = new StringJoiner(",");
        for (var facet : facets) {
            names.add(facet.text());
        }
        return with("facets", names.toString());
    }

    /// With the number of all entries of the list.
    public Query<E> count() {
        return with("count", "true");
    }

    /// Only those in which all of these words occur.
    public Query<E> text(String words) {
        return with("q", words);
    }

    /// At the most this many entries a page, 1 to 100; 20 unless said.
    public Query<E> size(int entries) {
        return with("page[size]", Integer.toString(entries));
    }

    /// The page after the one whose cursor `next` this is.
    public Query<E> after(String cursor) {
        return with("page[after]", cursor);
    }

    /// The page before the one whose cursor `previous` this is.
    public Query<E> before(String cursor) {
        return with("page[before]", cursor);
    }
}
