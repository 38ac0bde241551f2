package lt.klasteriai.cms.core.entry;

import java.util.List;
import java.util.Optional;
import lt.klasteriai.cms.model.rule.Violation;

/// What became of one of many contents that were to be new entries.
///
/// @param entry empty when it was refused
/// @param violations why it was refused
public record Created(Optional<Entry> entry, List<Violation> violations) {

    static Created of(Entry entry) {
        return new Created(Optional.of(entry), List.of());
    }

    static Created refused(RulesBroken broken) {
        return new Created(Optional.empty(), broken.violations());
    }
}
