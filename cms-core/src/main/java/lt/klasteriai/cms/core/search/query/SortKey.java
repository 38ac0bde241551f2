package lt.klasteriai.cms.core.search.query;

/// One field of a sort order. Entries without a value come last in either direction.
public record SortKey(QueryField field, boolean descending) {

    @Override
    public String toString() {
        return (descending ? "-" : "") + field.name();
    }
}
