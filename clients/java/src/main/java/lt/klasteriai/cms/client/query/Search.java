package lt.klasteriai.cms.client.query;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a search over several content types is asked. Immutable: every method returns a new question.
public final class Search {

    private final SortedMap<String, String> parameters;

    private Search(SortedMap<String, String> parameters) {
        this.parameters = Collections.unmodifiableSortedMap(parameters);
    }

    /// Entries in which all of this occurs: words, and phrases in quotation marks. The last word may be only begun.
    public static Search of(String text) {
        return new Search(new TreeMap<>()).with("q", text);
    }

    private Search with(String name, String value) {
        var more = new TreeMap<>(parameters);
        more.put(name, value);
        return new Search(more);
    }

    /// Only of these types, as they are called in addresses, such as `funding-calls`.
    public Search types(String... segments) {
        return with("type", String.join(",", segments));
    }

    /// In this language; in the client's unless said.
    public Search in(Language language) {
        return with("locale", language.word());
    }

    /// With a language where none is named yet.
    public Search inIfOpen(Language language) {
        return with("locale", parameters.getOrDefault("locale", language.word()));
    }

    /// Leaves out entries that are missing in the language. They are searched in the other one otherwise.
    public Search withoutFallback() {
        return with("fallback", "false");
    }

    /// With the number of all that is found, and how many of it are of which type.
    public Search count() {
        return with("count", "true").with("facets", "type");
    }

    /// At the most this many entries a page, 1 to 100; 20 unless said.
    public Search size(int entries) {
        return with("page[size]", Integer.toString(entries));
    }

    /// The page after the one whose cursor `next` this is.
    public Search after(String cursor) {
        return with("page[after]", cursor);
    }

    /// The page before the one whose cursor `previous` this is.
    public Search before(String cursor) {
        return with("page[before]", cursor);
    }

    /// The public state of that moment.
    public Search asOf(Instant moment) {
        return with("asOf", moment.toString());
    }

    /// Waits up to five seconds until this publication is visible.
    public Search minSequence(long sequence) {
        return with("minSequence", Long.toString(sequence));
    }

    /// As it stands in an address. Equal questions give equal text, so that caches know them.
    public String toQueryString() {
        return QueryString.of(parameters);
    }

    @Override
    public String toString() {
        return parameters.toString();
    }
}
