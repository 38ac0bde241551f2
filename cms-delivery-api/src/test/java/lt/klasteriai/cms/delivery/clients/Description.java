package lt.klasteriai.cms.delivery.clients;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What clients are generated from: the OpenAPI description as the program serves it.
record Description(JsonNode document) {

    private static final String COMPONENT = "#/components/schemas/";
    private static final String FILTER = "filter[";

    /// The named schemas, by name.
    Map<String, JsonNode> schemas() {
        return inOrder(document.path("components").path("schemas"));
    }

    /// The content types that can be listed.
    List<Listed> types() {
        return document.path("paths")
                .propertyStream()
                .filter(path -> id(path.getValue()).startsWith("list-"))
                .filter(path -> path.getValue()
                        .at("/get/responses/200/content/application~1json/schema/properties")
                        .has("page"))
                .map(path -> new Listed(
                        path.getKey().substring("/v1/".length()),
                        path.getValue().path("get")))
                .toList();
    }

    /// The names of the taxonomies.
    List<String> taxonomies() {
        return words(document.at("/paths/~1v1~1taxonomies~1{name}/get/parameters/0/schema"));
    }

    private static String id(JsonNode path) {
        return path.path("get").path("operationId").asString();
    }

    /// The name of the component that a schema stands for; empty where it is none.
    static String componentOf(JsonNode schema) {
        var reference = schema.path("$ref").stringValue("");
        return reference.startsWith(COMPONENT) ? reference.substring(COMPONENT.length()) : "";
    }

    /// The words of a closed list; empty for any other schema.
    static List<String> words(JsonNode schema) {
        return schema.path("enum").valueStream().map(JsonNode::asString).toList();
    }

    /// The properties that an object cannot be without.
    static List<String> required(JsonNode schema) {
        return schema.path("required").valueStream().map(JsonNode::asString).toList();
    }

    static Map<String, JsonNode> inOrder(JsonNode object) {
        var all = new LinkedHashMap<String, JsonNode>();
        object.properties().forEach(each -> all.put(each.getKey(), each.getValue()));
        return all;
    }

    /// A content type and how it is listed.
    ///
    /// @param segment in addresses, e.g. `funding-calls`
    /// @param operation its list
    record Listed(String segment, JsonNode operation) {

        /// The component that its entries are.
        String entry() {
            return componentOf(operation.at("/responses/200/content/application~1json/schema/properties/items/items"));
        }

        /// Its name in programs, e.g. `fundingCalls`.
        String name() {
            return camelCase(segment);
        }

        List<Filter> filters() {
            return parameters()
                    .filter(parameter -> parameter.path("name").asString().startsWith(FILTER))
                    .map(Filter::new)
                    .toList();
        }

        List<String> sort() {
            return wordsOf("sort");
        }

        List<String> include() {
            return wordsOf("include");
        }

        /// The schemas of the values that are counted, by the name of the facet.
        Map<String, JsonNode> facets() {
            var facets = new LinkedHashMap<String, JsonNode>();
            inOrder(operation.at("/responses/200/content/application~1json/schema/properties/facets/properties"))
                    .forEach((name, schema) -> facets.put(name, schema.at("/items/properties/value")));
            return facets;
        }

        private List<String> wordsOf(String parameter) {
            return parameters()
                    .filter(each -> each.path("name").asString().equals(parameter))
                    .flatMap(each -> words(each.at("/schema/items")).stream())
                    .toList();
        }

        private Stream<JsonNode> parameters() {
            return operation.path("parameters").valueStream();
        }
    }

    /// A field that filters.
    record Filter(JsonNode parameter) {

        String name() {
            var name = parameter.path("name").asString();
            return name.substring(FILTER.length(), name.length() - 1);
        }

        /// What its values are, e.g. `instant`.
        String kind() {
            return parameter.path("x-kind").asString();
        }

        /// The schema of one value.
        JsonNode value() {
            var schema = parameter.path("schema");
            return schema.has("items") ? schema.path("items") : schema;
        }

        /// Whether it may be any of several values.
        boolean takesSeveral() {
            return operators().containsKey("in");
        }

        /// The schemas of what its operators take, by operator.
        Map<String, JsonNode> operators() {
            return inOrder(parameter.path("x-operators"));
        }
    }

    static String camelCase(String dashed) {
        var name = new StringBuilder();
        for (var part : dashed.split("[^A-Za-z0-9]+", -1)) {
            name.append(name.isEmpty() ? part : capitalized(part));
        }
        return name.toString();
    }

    static String capitalized(String word) {
        return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
