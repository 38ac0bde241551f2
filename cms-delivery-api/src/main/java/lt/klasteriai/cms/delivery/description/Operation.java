package lt.klasteriai.cms.delivery.description;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// One address of the API and what it answers.
///
/// @param id a name for generated clients
/// @param route the path as the program matches it, e.g. `/v1/{type}`
/// @param path the path as it is documented, e.g. `/v1/news`
/// @param mediaType of the answer
/// @param schema of the answer
/// @param failures by status, beside those that every operation may have
record Operation(
        String id,
        String route,
        String path,
        String summary,
        List<ObjectNode> parameters,
        String mediaType,
        ObjectNode schema,
        Map<Integer, String> failures) {}
