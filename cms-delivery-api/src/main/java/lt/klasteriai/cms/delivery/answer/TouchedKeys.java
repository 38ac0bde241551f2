package lt.klasteriai.cms.delivery.answer;

import java.util.HashSet;
import java.util.Set;
import lt.klasteriai.cms.core.ledger.PublishedVersion;

/// What a publication touches.
public final class TouchedKeys {

    private TouchedKeys() {}

    /// The keys of all answers that may depend on this version's being there or not.
    public static Set<String> of(PublishedVersion version) {
        var keys = new HashSet<String>();
        var type = version.type().segment();
        keys.add(Answer.entryKey(version.entry()));
        keys.add(Answer.listKey(type));
        keys.add(Answer.addressKey(type, version.slug().value()));
        version.formerSlugs().forEach(slug -> keys.add(Answer.addressKey(type, slug.value())));
        if (!version.formerSlugs().isEmpty()) {
            keys.add(Answer.REDIRECTS);
        }
        return keys;
    }
}
