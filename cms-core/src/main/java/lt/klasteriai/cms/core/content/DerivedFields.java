package lt.klasteriai.cms.core.content;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.content.Shape.Kind;
import lt.klasteriai.cms.core.content.Shape.Scalar;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.fundingcall.CallState;
import lt.klasteriai.cms.model.fundingcall.FundingCall;

/// The delivered fields that no record holds, because the clock decides them.
public final class DerivedFields {

    private static final Map<Class<?>, Map<String, Scalar>> BY_RECORD = Map.of(
            FundingCall.class,
            Map.of(
                    "state",
                    new Scalar(CallState.class, Kind.TEXT),
                    "nextDeadline",
                    new Scalar(Instant.class, Kind.TEXT)),
            ClusterLabel.class,
            Map.of("valid", new Scalar(Boolean.class, Kind.BOOLEAN)));

    private DerivedFields() {}

    /// Those of a record, by name.
    public static Map<String, Scalar> of(Class<?> record) {
        return BY_RECORD.getOrDefault(record, Map.of());
    }

    /// Those of a record that have a value at every instant; an instant may lie behind for good.
    public static Set<String> alwaysServed(Class<?> record) {
        return of(record).entrySet().stream()
                .filter(each -> each.getValue().type() != Instant.class)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
