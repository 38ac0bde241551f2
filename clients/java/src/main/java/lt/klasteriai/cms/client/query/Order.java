package lt.klasteriai.cms.client.query;

/// A field that lists are sorted by.
///
/// @param <E> the entries it is about
public interface Order<E> {

    /// As it stands in `sort`.
    String text();

    /// The same the other way round.
    default Order<E> descending() {
        return () -> "-" + text();
    }
}
