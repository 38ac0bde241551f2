package lt.klasteriai.cms.admin.openapi;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.admin.idempotency.IdempotencyKey;
import lt.klasteriai.cms.admin.permission.Permissions;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.core.schema.Schemas;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.core.MethodParameter;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Describes routes in OpenAPI 3.1.
final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String PROBLEM = "application/problem+json";

    private final JavaSchemas schemas = new JavaSchemas();

    ObjectNode describe(List<Route> routes) {
        var document = JSON.objectNode().put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Cluster CMS: admin API")
                .put("version", "1")
                .put("description", "Editing and publishing. Problems are described at the type that they name.");
        document.putArray("servers").addObject().put("url", "/");
        var paths = document.putObject("paths");
        routes.forEach(route -> describe(route, paths.withObjectProperty(route.path())));
        describeComponents(document.putObject("components"));
        return document;
    }

    private void describeComponents(ObjectNode components) {
        components
                .putObject("securitySchemes")
                .putObject("session")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", "The token that POST /admin/v1/sessions gives.");
        components
                .putObject("headers")
                .putObject("RequestId")
                .put("description", "The caller's X-Request-Id if it is a sane one, else a new one.")
                .putObject("schema")
                .put("type", "string");
        components.putObject("responses").set("Problem", problem("Any other problem"));
        var all = components.putObject("schemas").setAll(Schemas.contentComponents());
        all.set("Problem", ProblemSchema.make());
        schemas.named().forEach(all::set);
    }

    private void describe(Route route, ObjectNode path) {
        var described = path.putObject(route.method().toLowerCase(Locale.ROOT));
        described.put("summary", route.operation().value());
        described.put("operationId", operationId(route));
        described.putArray("tags").add(tagOf(route));
        var security = described.putArray("security");
        if (route.needsSession()) {
            var roles = security.addObject().putArray("session");
            Permissions.needed(route.handler()).forEach(role -> roles.add(role.word()));
        }
        describeParameters(route, described);
        route.body().ifPresent(body -> {
            var request = described.putObject("requestBody").put("required", route.needsBody());
            request.putObject("content")
                    .putObject(route.consumes().orElseThrow())
                    .set(
                            "schema",
                            route.method().equals("PATCH") && route.contentType() != null
                                    ? partial()
                                    : schemas.of(body, route.contentType()));
        });
        describeAnswers(route, described.putObject("responses"));
    }

    /// A merge patch has no schema of its own: any member may be null or absent.
    private static ObjectNode partial() {
        var schema = JSON.objectNode().put("type", "object").put("additionalProperties", false);
        var properties = schema.putObject("properties");
        properties.putObject("content").put("type", "object");
        properties.putObject("note").putArray("type").add("string").add("null");
        schema.putArray("required").add("content");
        return schema;
    }

    private static String operationId(Route route) {
        return (route.method() + route.path()).replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private static String tagOf(Route route) {
        var parts = route.path().split("/", -1);
        return parts.length > 3 ? parts[3] : "program";
    }

    private void describeParameters(Route route, ObjectNode described) {
        var parameters = JSON.arrayNode();
        route.parametersWith(PathVariable.class)
                .filter(variable -> variable.getParameterType() != ContentType.class)
                .forEach(variable ->
                        parameters.add(parameter("path", String.valueOf(variable.getParameterName()), true, "string")));
        route.parametersWith(RequestParam.class).forEach(query -> parameters.add(queryParameter(query)));
        route.parametersWith(RequestHeader.class).forEach(header -> parameters.add(headerParameter(header)));
        if (!parameters.isEmpty()) {
            described.set("parameters", parameters);
        }
    }

    private ObjectNode queryParameter(MethodParameter query) {
        if (query.getParameterType() == MultiValueMap.class) {
            return deliveryParameters();
        }
        var declared = Objects.requireNonNull(query.getParameterAnnotation(RequestParam.class));
        var parameter = parameter("query", declared.name(), false, "string");
        if (query.getParameterType().isEnum()) {
            parameter.set("schema", schemas.of(query.getParameterType(), null));
        }
        if (!declared.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
            parameter.withObjectProperty("schema").put("default", declared.defaultValue());
        }
        return parameter;
    }

    private static ObjectNode deliveryParameters() {
        var parameters = parameter("query", "parameters", false, "object")
                .put("description", "Those of the same route of the delivery API, each by its own name.")
                .put("style", "form")
                .put("explode", true);
        parameters
                .withObjectProperty("schema")
                .putObject("additionalProperties")
                .put("type", "string");
        return parameters;
    }

    private static ObjectNode headerParameter(MethodParameter header) {
        var declared = Objects.requireNonNull(header.getParameterAnnotation(RequestHeader.class));
        var name = declared.name().isEmpty() ? declared.value() : declared.name();
        return parameter("header", name, declared.required(), "string");
    }

    private static ObjectNode parameter(String in, String name, boolean required, String type) {
        var parameter = JSON.objectNode().put("name", name).put("in", in).put("required", required);
        parameter.putObject("schema").put("type", type);
        return parameter;
    }

    private void describeAnswers(Route route, ObjectNode answers) {
        var operation = route.operation();
        var well = answers.putObject(String.valueOf(operation.status())).put("description", "All is well");
        var headers = well.putObject("headers");
        headers.putObject("X-Request-Id").put("$ref", "#/components/headers/RequestId");
        route.answer()
                .ifPresent(type -> well.putObject("content")
                        .putObject(route.produces())
                        .set("schema", schemas.of(type, route.contentType())));
        if (operation.laterToo()) {
            answers.set("202", well.deepCopy().put("description", "It will be done at its time"));
        }
        problemsOf(route).forEach((status, titles) -> answers.set(status, problem(titles)));
        answers.putObject("default").put("$ref", "#/components/responses/Problem");
    }

    private static Map<String, String> problemsOf(Route route) {
        return Stream.concat(Arrays.stream(route.operation().problems()), impliedProblems(route).stream())
                .distinct()
                .collect(Collectors.groupingBy(
                        type -> String.valueOf(type.status().value()),
                        TreeMap::new,
                        Collectors.mapping(ProblemType::title, Collectors.joining("; "))));
    }

    /// Those that follow from what the route takes.
    private static Set<ProblemType> impliedProblems(Route route) {
        var implied = EnumSet.noneOf(ProblemType.class);
        if (route.needsSession()) {
            implied.add(ProblemType.NOT_SIGNED_IN);
        }
        if (!Permissions.needed(route.handler()).isEmpty()) {
            implied.add(ProblemType.FORBIDDEN);
        }
        if (route.body().isPresent()) {
            implied.addAll(
                    List.of(ProblemType.INVALID_JSON, ProblemType.BODY_TOO_LARGE, ProblemType.UNSUPPORTED_MEDIA_TYPE));
        }
        if (route.parametersWith(RequestHeader.class).anyMatch(OpenApi::isKey)) {
            implied.addAll(List.of(ProblemType.KEY_REUSED, ProblemType.REQUEST_INTERRUPTED));
        }
        return implied;
    }

    private static boolean isKey(MethodParameter header) {
        return header.getParameterType() == IdempotencyKey.class;
    }

    private static ObjectNode problem(String description) {
        var response = JSON.objectNode().put("description", description);
        response.putObject("content").putObject(PROBLEM).set("schema", JavaSchemas.reference("Problem"));
        return response;
    }
}
