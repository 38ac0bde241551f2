// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import lt.klasteriai.cms.client.query.Language;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Published.class, name = "published"),
    @JsonSubTypes.Type(value = Withdrawn.class, name = "withdrawn")
})
public sealed interface Change permits Published, Withdrawn {
    long sequence();

    String change();

    String id();

    String type();

    Language locale();
}
