package lt.klasteriai.cms.core.review;

import java.util.EnumMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.model.entry.ContentType;

/// The policies that a plan is judged by, each read once. For one thread.
@RequiredArgsConstructor
final class KnownPolicies {

    private final ReviewPolicies policies;
    private final Map<ContentType, ReviewPolicy> known = new EnumMap<>(ContentType.class);

    ReviewPolicy of(ContentType type) {
        return known.computeIfAbsent(type, policies::of);
    }
}
