package lt.klasteriai.cms.core.entry;

/// A field of an entry whose text in this locale was left behind, as it is stored.
///
/// @param locale its tag
/// @param field the pointer of the field
/// @param since the number of the revision that went on without it
record StaleDocument(String locale, String field, int since) {}
