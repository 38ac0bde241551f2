package lt.klasteriai.cms.core.entry;

import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The entry cannot go into the trash because readers see it.
public final class StillPublished extends RuntimeException {

    private final transient Set<LocaleTag> locales;

    public StillPublished(Set<LocaleTag> locales) {
        super("it is public in " + locales);
        this.locales = Set.copyOf(locales);
    }

    public Set<LocaleTag> locales() {
        return locales;
    }
}
