package lt.klasteriai.cms.model.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The shapes that entries have. The name in addresses and JSON is the path segment.
public enum ContentType {
    NEWS("news"),
    CLUSTERS("clusters"),
    FUNDING_CALLS("funding-calls"),
    POLICY_DOCUMENTS("policy-documents"),
    EVENTS("events"),
    PAGES("pages"),
    /// The words of the taxonomies; entries too, so that they change by publication like everything else.
    TERMS("terms");

    private final String segment;

    ContentType(String segment) {
        this.segment = segment;
    }

    @JsonValue
    public String segment() {
        return segment;
    }

    /// The types that readers list and open; terms are read through their taxonomy.
    public static List<ContentType> listed() {
        return Arrays.stream(values()).filter(type -> type != TERMS).toList();
    }

    public static Optional<ContentType> find(String segment) {
        return Arrays.stream(values())
                .filter(type -> type.segment.equals(segment))
                .findFirst();
    }

    /// The content type with this segment.
    ///
    /// @throws IllegalArgumentException when there is no such content type
    @JsonCreator
    public static ContentType of(String segment) {
        return find(segment).orElseThrow(() -> new IllegalArgumentException("unknown content type"));
    }
}
