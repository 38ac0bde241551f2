package lt.klasteriai.cms.client.query;

/// What entries of a list must be like; made by the fields of a content type.
///
/// @param <E> the entries it is about
/// @param parameter e.g. `filter[state]`
@SuppressWarnings("UnusedTypeParameter") // keeps conditions of one type out of questions about another
public record Condition<E>(String parameter, String value) {}
