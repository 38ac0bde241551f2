package lt.klasteriai.cms.core.publishing;

import java.util.Set;
import lombok.Getter;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// There is nothing to withdraw: readers do not see the entry in these locales.
@Getter
public class NotPublished extends RuntimeException {

    private final transient Set<LocaleTag> locales;

    public NotPublished(Set<LocaleTag> locales) {
        super("the entry is not published in these locales");
        this.locales = Set.copyOf(locales);
    }
}
