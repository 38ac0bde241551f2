package lt.klasteriai.cms.core.review;

import java.util.EnumSet;
import java.util.Set;
import lombok.Getter;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// Four eyes: whoever has a hand in a change does not approve it.
@Getter
public final class OwnChange extends RuntimeException {

    /// Where he has.
    private final transient Set<LocaleTag> locales;

    public OwnChange(Set<LocaleTag> locales) {
        super("changed or submitted by the one who approves: " + locales);
        this.locales = EnumSet.copyOf(locales);
    }
}
