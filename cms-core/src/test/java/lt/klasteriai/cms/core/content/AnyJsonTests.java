package lt.klasteriai.cms.core.content;

import static lt.klasteriai.cms.core.content.ContentFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lt.klasteriai.cms.model.entry.ContentType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whatever is sent, it is read or refused; and what is read can be written and read again.
class AnyJsonTests {

    private static final int ROUNDS = 3000;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ContentCodec codec = new ContentCodec();
    private final Random random = new Random(20261123);

    @ParameterizedTest
    @EnumSource
    void isReadOrRefused(ContentType type) {
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var json = json(ContentFixture.sample(type));
            spoil(json, 1 + random.nextInt(3));
            refused += isRefused(type, json) ? 1 : 0;
        }
        assertThat(refused).as("some are read, some are refused").isBetween(ROUNDS / 10, ROUNDS - 1);
    }

    private boolean isRefused(ContentType type, JsonNode json) {
        try {
            var content = codec.read(type, json);
            assertThat(codec.read(type, codec.write(content))).isEqualTo(content);
            return false;
        } catch (InvalidContent invalid) {
            assertThat(invalid.getViolations()).isNotEmpty();
            return true;
        }
    }

    /// Puts something else in the place of some of the values.
    private void spoil(JsonNode root, int times) {
        for (int i = 0; i < times; i++) {
            var places = containersIn(root, new ArrayList<>());
            var place = places.get(random.nextInt(places.size()));
            if (place instanceof ObjectNode object) {
                var names = new ArrayList<>(object.propertyNames());
                object.set(names.isEmpty() ? "x" : names.get(random.nextInt(names.size())), anything(3));
            } else if (place instanceof ArrayNode array) {
                array.insert(random.nextInt(array.size() + 1), anything(3));
            }
        }
    }

    private static List<JsonNode> containersIn(JsonNode json, List<JsonNode> found) {
        if (json.isContainer()) {
            found.add(json);
            json.forEach(child -> containersIn(child, found));
        }
        return found;
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(depth > 0 ? 12 : 9)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextLong());
            case 3 -> NODES.numberNode(random.nextGaussian() * 1e30);
            case 4 -> NODES.numberNode(Double.NaN);
            case 5 -> NODES.stringNode("");
            case 6 -> NODES.stringNode("2026-13-45T99:99:99Z");
            case 7 ->
                NODES.stringNode(random.ints(5, 0, 0x10000)
                        .collect(StringBuilder::new, (text, each) -> text.append((char) each), StringBuilder::append)
                        .toString());
            case 8 -> NODES.stringNode("a");
            case 9 -> NODES.arrayNode().add(anything(depth - 1)).add(anything(depth - 1));
            case 10 -> NODES.objectNode().set("$where", anything(depth - 1));
            default ->
                NODES.objectNode()
                        .put("type", "paragraph")
                        .put("format", "document")
                        .set("value", anything(depth - 1));
        };
    }
}
