package lt.klasteriai.cms.delivery.answer;

import java.util.Optional;
import java.util.Set;
import lt.klasteriai.cms.delivery.parameter.Parameters;
import org.springframework.http.server.reactive.ServerHttpRequest;

/// What was asked for, in a form that is the same for all requests that mean the same.
///
/// @param key the path and the parameters in alphabetical order; empty where answers are not to be kept
/// @param target as it stood in the request; empty where it asks for more than the key says
record Address(Optional<String> key, Optional<String> target) {

    /// Waited for before an answer is looked up: it makes no other answer.
    private static final String ONLY_WAITED_FOR = "minSequence";

    static Address of(ServerHttpRequest request) {
        var path = request.getURI().getRawPath();
        if (path.indexOf(';') >= 0) {
            return new Address(Optional.empty(), Optional.empty());
        }
        var query = request.getURI().getRawQuery();
        if (query == null) {
            return new Address(Optional.of(path), Optional.of(path));
        }
        var parameters = Parameters.of(request);
        var key = path + "?"
                + parameters.without(Set.of(ONLY_WAITED_FOR)).sorted().toQuery();
        return new Address(
                Optional.of(key),
                parameters.values().containsKey(ONLY_WAITED_FOR) ? Optional.empty() : Optional.of(path + "?" + query));
    }
}
