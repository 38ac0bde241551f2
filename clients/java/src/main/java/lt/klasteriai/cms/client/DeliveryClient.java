package lt.klasteriai.cms.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.PageInfo;
import lt.klasteriai.cms.client.content.Redirect;
import lt.klasteriai.cms.client.content.Reference;
import lt.klasteriai.cms.client.content.Taxonomy;
import lt.klasteriai.cms.client.content.TaxonomyTerm;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Search;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Published content. Safe for use by several threads; to be closed in the end.
///
/// All methods throw a [ProblemException] when the API answers with a problem, and a [DeliveryException] when it does
/// not
/// answer.
public final class DeliveryClient implements ContentTypes, AutoCloseable {

    private final Answers answers;
    private final @Nullable Language language;

    private DeliveryClient(Answers answers, @Nullable Language language) {
        this.answers = answers;
        this.language = language;
    }

    /// A client of the API at this address, such as `https://cms.example.lt`, with what is customary.
    public static DeliveryClient at(URI url) {
        return builder(url).build();
    }

    public static Builder builder(URI url) {
        return new Builder(url);
    }

    @Override
    public <E extends Entry> Entries<E> entries(Class<E> type, String segment) {
        return new Entries<>(answers, type, segment, language);
    }

    /// Entries of several types that fit a text.
    public Findings search(Search search) {
        var asked = language == null ? search : search.inIfOpen(language);
        var json = answers.get("/v1/search?" + asked.toQueryString());
        return new Findings(
                json.path("items").valueStream().map(DeliveryClient::hit).toList(),
                json.path("facets")
                        .path("type")
                        .valueStream()
                        .map(count -> Answers.MAPPER.treeToValue(count, Listing.Count.class))
                        .toList(),
                Answers.MAPPER.treeToValue(json.path("page"), PageInfo.class),
                json.path("sequence").asLong());
    }

    private static Findings.Hit hit(JsonNode item) {
        var highlights = new LinkedHashMap<String, String>();
        item.path("highlights")
                .properties()
                .forEach(each -> highlights.put(each.getKey(), each.getValue().asString()));
        return new Findings.Hit(Answers.MAPPER.treeToValue(item, Entry.class), Collections.unmodifiableMap(highlights));
    }

    /// All changes from the beginning.
    public Changes sync() {
        return new Changes(answers, null);
    }

    /// What has changed since the [token][Changes#token] of an earlier time.
    public Changes sync(String token) {
        return new Changes(answers, token);
    }

    /// The terms of a taxonomy.
    public List<TaxonomyTerm> taxonomy(Taxonomy taxonomy) {
        var query = language == null ? "" : "?locale=" + language.word();
        return items("/v1/taxonomies/" + taxonomy.word() + query, TaxonomyTerm.class);
    }

    /// Former slugs and the present ones.
    public List<Redirect> redirects() {
        return items("/v1/redirects", Redirect.class);
    }

    /// The entry that a reference points to.
    public Entry follow(Reference reference) {
        return Answers.MAPPER.treeToValue(answers.get(reference.href()), Entry.class);
    }

    private <T> List<T> items(String path, Class<T> type) {
        return answers.get(path)
                .path("items")
                .valueStream()
                .map((JsonNode item) -> Answers.MAPPER.treeToValue(item, type))
                .toList();
    }

    @Override
    public void close() {
        answers.close();
    }

    /// How a client is to ask.
    public static final class Builder {

        private final URI url;
        private @Nullable Language language;
        private AnswerCache cache = AnswerCache.inMemory(500);
        private Duration timeout = Duration.ofSeconds(30);
        private int retries = 3;
        private Duration longestWait = Duration.ofSeconds(30);

        private Builder(URI url) {
            this.url = url;
        }

        /// The language of every question that names none; the site's own otherwise.
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /// Where answers are kept; 500 of them in memory otherwise.
        public Builder cache(AnswerCache cache) {
            this.cache = cache;
            return this;
        }

        /// How long one answer may take; 30 seconds otherwise.
        public Builder timeout(Duration timeout) {
            this.timeout = timeout;
            return this;
        }

        /// How often a node that is not ready is asked again after the time it names, and how long that may be; three
        /// times and 30 seconds otherwise.
        public Builder retries(int retries, Duration longestWait) {
            this.retries = retries;
            this.longestWait = longestWait;
            return this;
        }

        public DeliveryClient build() {
            var http = HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .connectTimeout(timeout)
                    .build();
            var patience = new Answers.Patience(timeout, retries, longestWait);
            return new DeliveryClient(new Answers(http, url, cache, patience), language);
        }
    }
}
