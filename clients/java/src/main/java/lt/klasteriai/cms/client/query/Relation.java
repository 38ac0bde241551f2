package lt.klasteriai.cms.client.query;

/// A reference whose entries can be asked for along with those that refer to them.
///
/// @param <E> the entries that refer
public interface Relation<E> {

    /// As it stands in `include`.
    String text();
}
