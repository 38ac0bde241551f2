package lt.klasteriai.cms.client.query;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;

/// What lists and single entries are asked alike. Immutable: every method returns a new question.
///
/// @param <E> the entries asked for
/// @param <S> this class
public abstract sealed class Asked<E, S extends Asked<E, S>> permits Query, View {

    private final SortedMap<String, String> parameters;

    Asked(SortedMap<String, String> parameters) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
    }

    abstract S with(SortedMap<String, String> parameters);

    /// In this language; in the client's unless said.
    public final S in(Language language) {
        return with("locale", language.word());
    }

    /// Leaves out entries that are missing in the language. They are served in the other one otherwise.
    public final S withoutFallback() {
        return with("fallback", "false");
    }

    /// With the entries behind these references.
    @SafeVarargs
    public final S include(Relation<E>... references) {
        var names = new StringJoiner(",");
        for (var reference : references) {
            names.add(reference.text());
        }
        return with("include", names.toString());
    }

    /// The public state of that moment.
    public final S asOf(Instant moment) {
        return with("asOf", moment.toString());
    }

    /// The public state after that publication.
    public final S asOfSequence(long sequence) {
        return with("asOf", "sequence:" + sequence);
    }

    /// Waits up to five seconds until this publication is visible.
    public final S minSequence(long sequence) {
        return with("minSequence", Long.toString(sequence));
    }

    final S with(String name, String value) {
        var more = new TreeMap<>(parameters);
        more.put(name, value);
        return with(more);
    }

    /// With a language where none is named yet.
    public final S inIfOpen(Language language) {
        return with("locale", parameters.getOrDefault("locale", language.word()));
    }

    /// As it stands in an address. Equal questions give equal text, so that caches know them.
    public final String toQueryString() {
        return QueryString.of(parameters);
    }

    @Override
    public final String toString() {
        return parameters.toString();
    }
}
