package lt.klasteriai.cms.core.entry;

import java.util.List;

/// The entry cannot go into the trash because others refer to it.
public final class StillReferenced extends RuntimeException {

    private final transient List<Referrer> referrers;

    public StillReferenced(List<Referrer> referrers) {
        super("other entries refer to it: " + referrers);
        this.referrers = List.copyOf(referrers);
    }

    public List<Referrer> referrers() {
        return referrers;
    }
}
