package lt.klasteriai.cms.core.entry;

import static lt.klasteriai.cms.core.entry.EntryFixture.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import lt.klasteriai.cms.core.store.TestStore;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class BsonJsonTests {

    private final Document stored = new Document("_id", 1);

    @Test
    void everyKindOfValueComesBackFromTheStore() {
        var json = json("{'text':'ąž','truth':true,'none':null,'small':1,'large':9007199254740993,"
                + "'fraction':54.6872,'list':[{'a':[]},'b',2],'inner':{'$dollar':{'lt':'x'}}}");

        assertThat(BsonJson.toJson(throughTheStore(BsonJson.toBson(json)))).isEqualTo(json);
    }

    @Test
    void decimalsKeepEveryDigitAndTheirScale() {
        var json = JsonNodeFactory.instance.objectNode();
        json.put("long", new BigDecimal("12345678901234567890.123456789012"));
        json.put("scaled", new BigDecimal("1.50"));
        json.put("exponent", new BigDecimal("6E+5"));

        var read = BsonJson.toJson(throughTheStore(BsonJson.toBson(json)));

        assertThat(read.properties())
                .allSatisfy(number -> assertThat(number.getValue().decimalValue())
                        .isEqualTo(json.get(number.getKey()).decimalValue()));
    }

    private Document throughTheStore(Document content) {
        var template = new TestStore().authoring().template();
        template.getCollection("content").insertOne(stored.append("content", content));
        return Objects.requireNonNull(template.findById(1, Document.class, "content"))
                .get("content", Document.class);
    }
}
