package lt.klasteriai.cms.delivery.parameter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.search.query.Limits;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.RequestRefused;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.UriUtils;

/// The query parameters of one request. One without `=` has an empty value.
///
/// @param values all values of each parameter, in the order of the address
public record Parameters(Map<String, List<String>> values) {

    public static Parameters of(ServerHttpRequest request) {
        var values = new LinkedHashMap<String, List<String>>();
        request.getQueryParams()
                .forEach((name, all) -> values.put(
                        name,
                        all.stream()
                                .map(value -> Optional.ofNullable(value).orElse(""))
                                .toList()));
        return new Parameters(values);
    }

    /// These parameters, when they are all known and none is repeated.
    ///
    /// @throws RequestRefused naming every parameter that is not
    public Parameters only(String... known) {
        var names = List.of(known);
        var faults = values.entrySet().stream()
                .flatMap(each -> fault(each.getKey(), each.getValue(), names).stream())
                .limit(Limits.FAULTS_NAMED)
                .toList();
        if (!faults.isEmpty()) {
            throw new RequestRefused(Problem.invalid(faults));
        }
        return this;
    }

    private static Optional<Problem.Fault> fault(String name, List<String> all, List<String> known) {
        if (!known.contains(name)) {
            return Optional.of(unknown(name, known));
        }
        return all.size() > 1
                ? Optional.of(new Problem.Fault(name, "repeated-parameter", "Give " + name + " only once."))
                : Optional.empty();
    }

    private static Problem.Fault unknown(String name, List<String> known) {
        var hint = known.isEmpty() ? "There are no parameters here." : "Known are: " + String.join(", ", known) + ".";
        return new Problem.Fault(name, "unknown-parameter", "There is no parameter of this name. " + hint);
    }

    /// The value of a parameter.
    ///
    /// @param reader throws IllegalArgumentException with a sentence for people when the value is wrong
    /// @throws RequestRefused when the reader does
    public <T> Optional<T> read(String name, Function<String, T> reader) {
        var all = values.getOrDefault(name, List.of());
        try {
            return all.stream().findFirst().map(reader);
        } catch (IllegalArgumentException wrong) {
            var detail = Optional.ofNullable(wrong.getMessage()).orElse("The value is wrong.");
            throw new RequestRefused(Problem.invalid(List.of(new Problem.Fault(name, "invalid-value", detail))));
        }
    }

    /// Those of these names.
    public Parameters restrictedTo(Set<String> names) {
        var some = new LinkedHashMap<>(values);
        some.keySet().retainAll(names);
        return new Parameters(some);
    }

    /// The other parameters.
    public Parameters without(Set<String> names) {
        var others = new LinkedHashMap<>(values);
        others.keySet().removeAll(names);
        return new Parameters(others);
    }

    /// These parameters and one more, in place of one of the same name.
    public Parameters with(String name, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Parameters(more);
    }

    /// The same in alphabetical order.
    public Parameters sorted() {
        return new Parameters(new TreeMap<>(values));
    }

    /// These parameters as the query of an address, without the question mark.
    public String toQuery() {
        return values.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> encode(each.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
