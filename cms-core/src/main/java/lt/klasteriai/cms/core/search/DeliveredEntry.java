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
import tools.jackson.databind.node.ObjectNode;

/// An entry as readers get it at an instant: the published version with the values that only the clock decides.
public final class DeliveredEntry {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Set<String> IDENTITY = Set.of("id", "type");

    private DeliveredEntry() {}

    /// The whole entry.
    public static ObjectNode at(Instant now, PublishedVersion version) {
        var entry = (ObjectNode) MAPPER.readTree(version.json());
        version.timeline().stream().filter(timed -> timed.holdsAt(now)).forEach(timed -> insert(entry, timed));
        return entry;
    }

    /// The answer to a question for one entry.
    ///
    /// @param included the entries it refers to that are asked for
    public static ObjectNode at(Instant now, PublishedVersion version, View view, List<PublishedVersion> included) {
        var entry = at(now, version, view.fields());
        if (!view.include().isEmpty()) {
            included.forEach(each -> entry.withArray("included").add(at(now, each)));
        }
        return entry;
    }

    /// Some properties of it, and always what says which entry it is.
    ///
    /// @param fields the names of properties; empty for all
    static ObjectNode at(Instant now, PublishedVersion version, Set<String> fields) {
        var entry = at(now, version);
        return fields.isEmpty()
                ? entry
                : entry.retain(Stream.concat(IDENTITY.stream(), fields.stream()).toList());
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
