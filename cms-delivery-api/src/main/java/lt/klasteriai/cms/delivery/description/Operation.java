package lt.klasteriai.cms.delivery.description;

import java.util.List;
import java.util.Map;
import lombok.With;
import tools.jackson.databind.node.ObjectNode;

/// One address of the API and what it answers.
///
/// @param id a name for generated clients
/// @param route the path as the program matches it, e.g. `/v1/{type}`
/// @param path the path as it is documented, e.g. `/v1/news`
/// @param mediaType of the answer
/// @param schema of the answer
/// @param source what the answer is made of
/// @param failures by status, beside those that follow from the source
@With
record Operation(
        String id,
        String route,
        String path,
        String summary,
        List<ObjectNode> parameters,
        String mediaType,
        ObjectNode schema,
        Source source,
        Map<Integer, String> failures) {

    /// What an answer is made of.
    enum Source {
        /// What is published; there is none before it is loaded.
        CONTENT,
        /// The program itself.
        CODE,
        /// How the program does just now; load balancers may add what they like to the address.
        HEALTH
    }
}
