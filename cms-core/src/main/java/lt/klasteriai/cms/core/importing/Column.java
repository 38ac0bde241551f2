package lt.klasteriai.cms.core.importing;

import lt.klasteriai.cms.model.entry.ContentType;

/// One field of a content file, and where its value goes.
sealed interface Column {

    /// Its name in the file.
    String field();

    /// Where its value stands in the content, as a JSON Pointer.
    String pointer();

    /// Whether every row must have it.
    boolean required();

    /// A field that holds a value.
    record Value(String field, String pointer, boolean required, ValueReader reader) implements Column {}

    /// A field that lists entries by their keys; content names them by id.
    record References(String field, String pointer, ContentType type) implements Column {
        Target target(String key) {
            return new Target(type, key);
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    /// A field that lists terms of a taxonomy by their keys, as content does.
    record Terms(String field, String pointer, String taxonomy) implements Column {
        Target target(String term) {
            return new Target(ContentType.TERMS, TermRows.keyOf(taxonomy, term));
        }

        @Override
        public boolean required() {
            return false;
        }
    }

    static Column required(String field, String pointer, ValueReader reader) {
        return new Value(field, pointer, true, reader);
    }

    static Column optional(String field, String pointer, ValueReader reader) {
        return new Value(field, pointer, false, reader);
    }

    /// An optional field of the same name and the same form in content.
    static Column same(String field) {
        return optional(field, "/" + field, ValueReader.AS_IS);
    }
}
