package lt.klasteriai.cms.core.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.ledger.PublishedVersion;
import lt.klasteriai.cms.core.search.query.View;
import lt.klasteriai.cms.model.time.Timed;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/// An entry as readers get it at an instant: the published version with the values that only the clock decides.
public final class DeliveredEntry {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> IDENTITY = Set.of("id", "type");

    private static final String HIGHLIGHTS = "highlights";

    private DeliveredEntry() {}

    /// The whole entry. Its text is taken over as it is kept; to parse it and write it again would cost more than all
    /// the rest of an answer.
    public static JsonNode at(Instant now, PublishedVersion version) {
        var present = present(now, version);
        return present.stream().allMatch(DeliveredEntry::isTopLevel)
                ? JSON.rawValueNode(new RawValue(with(present, version.json())))
                : tree(now, version);
    }

    /// The answer to a question for one entry.
    ///
    /// @param included the entries it refers to that are asked for
    public static JsonNode at(Instant now, PublishedVersion version, View view, List<PublishedVersion> included) {
        if (view.include().isEmpty()) {
            return at(now, version, view.fields());
        }
        var entry = some(tree(now, version), view.fields());
        included.forEach(each -> entry.withArray("included").add(at(now, each)));
        return entry;
    }

    /// Some properties of it, and always what says which entry it is.
    ///
    /// @param fields the names of properties; empty for all
    static JsonNode at(Instant now, PublishedVersion version, Set<String> fields) {
        return fields.isEmpty() ? at(now, version) : some(tree(now, version), fields);
    }

    /// An entry as a search shows it.
    ///
    /// @param fields the names of properties; empty for all
    /// @param highlights an object, see [lt.klasteriai.cms.core.search.text.Highlights]
    static JsonNode found(Instant now, PublishedVersion version, Set<String> fields, JsonNode highlights) {
        var present = present(now, version);
        if (!fields.isEmpty() || !present.stream().allMatch(DeliveredEntry::isTopLevel)) {
            return some(tree(now, version), fields).set(HIGHLIGHTS, highlights);
        }
        var text = new StringBuilder(with(present, version.json()));
        text.setCharAt(text.length() - 1, ',');
        text.append('"').append(HIGHLIGHTS).append("\":").append(highlights).append('}');
        return JSON.rawValueNode(new RawValue(text.toString()));
    }

    private static List<Timed> present(Instant now, PublishedVersion version) {
        return version.timeline().stream()
                .filter(timed -> timed.holdsAt(now) && timed.value() != null)
                .toList();
    }

    private static ObjectNode some(ObjectNode entry, Set<String> fields) {
        return fields.isEmpty()
                ? entry
                : entry.retain(Stream.concat(IDENTITY.stream(), fields.stream()).toList());
    }

    private static boolean isTopLevel(Timed timed) {
        return timed.field().indexOf('/') < 0;
    }

    /// @param present properties that the text does not have yet
    private static String with(List<Timed> present, String json) {
        if (present.isEmpty()) {
            return json;
        }
        var text = new StringBuilder(json).deleteCharAt(json.length() - 1);
        for (var timed : present) {
            text.append(',').append(MAPPER.writeValueAsString(timed.field()));
            text.append(':').append(MAPPER.writeValueAsString(timed.value()));
        }
        return text.append('}').toString();
    }

    private static ObjectNode tree(Instant now, PublishedVersion version) {
        var entry = (ObjectNode) MAPPER.readTree(version.json());
        version.timeline().stream().filter(timed -> timed.holdsAt(now)).forEach(timed -> insert(entry, timed));
        return entry;
    }

    private static void insert(ObjectNode entry, Timed timed) {
        if (timed.value() == null) {
            return;
        }
        var pointer = JsonPointer.compile("/" + timed.field());
        if (entry.at(pointer.head()) instanceof ObjectNode parent) {
            parent.set(pointer.last().getMatchingProperty(), MAPPER.<JsonNode>valueToTree(timed.value()));
        }
    }

    /// When the clock alone will next change what the entry says.
    public static Optional<Instant> nextChange(Instant now, PublishedVersion version) {
        return turns(version).filter(turn -> turn.isAfter(now)).min(Instant::compareTo);
    }

    /// When what the entry says last changed, by publication or by the clock.
    public static Instant lastChange(Instant now, PublishedVersion version) {
        return Stream.concat(Stream.of(version.changedAt()), turns(version).filter(turn -> !turn.isAfter(now)))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private static Stream<Instant> turns(PublishedVersion version) {
        return version.timeline().stream().flatMap(timed -> Stream.ofNullable(timed.from()));
    }
}
