package lt.klasteriai.cms.client.query;

/// A field whose values are counted.
///
/// @param <E> the entries it is about
public interface Facet<E> {

    /// As it stands in `facets`.
    String text();
}
