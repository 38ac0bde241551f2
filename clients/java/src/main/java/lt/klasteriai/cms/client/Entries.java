package lt.klasteriai.cms.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.client.Listing.Count;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.PageInfo;
import lt.klasteriai.cms.client.query.Asked;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Query;
import lt.klasteriai.cms.client.query.View;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The entries of one content type.
public final class Entries<E extends Entry> {

    private static final int LARGEST_PAGE = 100;

    private final Answers answers;
    private final Class<E> type;
    private final String path;
    private final @Nullable Language language;

    /// @param language of questions that name none; null for the site's own
    Entries(Answers answers, Class<E> type, String segment, @Nullable Language language) {
        this.answers = answers;
        this.type = type;
        this.path = "/v1/" + segment;
        this.language = language;
    }

    /// One page of a list.
    public Listing<E> list(Query<E> query) {
        var json = answers.get(address(path, query));
        return new Listing<>(
                json.path("items").valueStream().map(this::read).toList(),
                included(json),
                facets(json.path("facets")),
                Answers.MAPPER.treeToValue(json.path("page"), PageInfo.class),
                json.path("sequence").asLong());
    }

    /// Every page of a list, fetched as the stream is read.
    public Stream<Listing<E>> pages(Query<E> query) {
        return Stream.iterate(Optional.of(list(query)), Optional::isPresent, page -> next(query, page))
                .flatMap(Optional::stream);
    }

    private Optional<Listing<E>> next(Query<E> query, Optional<Listing<E>> page) {
        return page.flatMap(last -> Optional.ofNullable(last.page().next())).map(next -> list(query.after(next)));
    }

    /// Every entry of a list, fetched in pages of 100 as the stream is read.
    public Stream<E> all(Query<E> query) {
        return pages(query.size(LARGEST_PAGE)).flatMap(page -> page.items().stream());
    }

    /// One entry.
    ///
    /// @throws NotFoundException when there is none
    /// @throws WithdrawnException when it was public once
    public E get(String slugOrId) {
        return get(slugOrId, View.present()).entry();
    }

    /// One entry, and those behind the references that are asked for.
    ///
    /// @throws NotFoundException when there is none
    /// @throws WithdrawnException when it was public once
    public Found<E> get(String slugOrId, View<E> view) {
        var json = answers.get(address(path + "/" + segment(slugOrId), view));
        return new Found<>(read(json), included(json));
    }

    /// One entry; empty when there is none, or none any more.
    public Optional<E> find(String slugOrId) {
        try {
            return Optional.of(get(slugOrId));
        } catch (NotFoundException | WithdrawnException none) {
            return Optional.empty();
        }
    }

    private E read(JsonNode entry) {
        return Answers.MAPPER.treeToValue(entry, type);
    }

    private static List<Entry> included(JsonNode json) {
        return json.path("included")
                .valueStream()
                .map(entry -> Answers.MAPPER.treeToValue(entry, Entry.class))
                .toList();
    }

    private static Map<String, List<Count>> facets(JsonNode json) {
        var facets = new LinkedHashMap<String, List<Count>>();
        json.properties().forEach(facet -> {
            var counts = new ArrayList<Count>();
            facet.getValue().forEach(count -> counts.add(Answers.MAPPER.treeToValue(count, Count.class)));
            facets.put(facet.getKey(), List.copyOf(counts));
        });
        return facets;
    }

    private <S extends Asked<E, S>> String address(String path, S asked) {
        var query = (language == null ? asked : asked.inIfOpen(language)).toQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String segment(String slugOrId) {
        return URLEncoder.encode(slugOrId, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
