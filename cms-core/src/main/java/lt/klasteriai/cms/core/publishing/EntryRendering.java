package lt.klasteriai.cms.core.publishing;

import java.util.List;
import lt.klasteriai.cms.core.content.InverseRelations;
import lt.klasteriai.cms.core.content.Shape;
import lt.klasteriai.cms.model.time.Timed;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes the delivered JSON of an entry in one locale (http-contract.md, "Delivery API").
final class EntryRendering {

    private static final String SEQUENCE = "sequence";

    private final JsonMapper mapper = JsonMapper.builder().build();

    /// @param json without the fields that the clock decides
    /// @param timeline the fields that it does decide
    record Rendered(String json, List<Timed> timeline) {}

    Rendered render(Candidate candidate, PublicLife life, Neighbourhood neighbourhood, long sequence) {
        var self = candidate.asNeighbour();
        var json = mapper.createObjectNode()
                .put("id", self.entry().value())
                .put("type", self.type().segment())
                .put("locale", self.locale().tag())
                .put("slug", self.slug().value());
        var fields = new FieldRendering(mapper, self.locale(), neighbourhood);
        fields.renderInto(json, Shape.ofContent(candidate.content()), candidate.content());
        addInverseRelations(json, self, fields, neighbourhood);
        json.set("alternates", alternates(neighbourhood.alternates(self.entry(), self.locale())));
        json.put("publishedAt", life.publishedAt().toString())
                .put("firstPublishedAt", life.firstPublishedAt().toString())
                .put("updatedAt", life.updatedAt().toString())
                .put(SEQUENCE, sequence)
                .put("href", self.href());
        return new Rendered(mapper.writeValueAsString(json), fields.timeline());
    }

    private static void addInverseRelations(
            ObjectNode json, Neighbour self, FieldRendering fields, Neighbourhood neighbourhood) {
        for (var name : InverseRelations.namesOn(self.type())) {
            json.set(name, fields.references(neighbourhood.relating(self.entry(), name, self.locale())));
        }
    }

    private ArrayNode alternates(List<Neighbour> others) {
        var alternates = mapper.createArrayNode();
        for (var other : others) {
            alternates
                    .addObject()
                    .put("locale", other.locale().tag())
                    .put("slug", other.slug().value())
                    .put("href", other.href());
        }
        return alternates;
    }

    /// Whether two renderings of one entry differ in nothing but the publication that made them.
    boolean sameButForSequence(String one, String other) {
        return withoutSequence(one).equals(withoutSequence(other));
    }

    private ObjectNode withoutSequence(String json) {
        var node = (ObjectNode) mapper.readTree(json);
        node.remove(SEQUENCE);
        return node;
    }
}
