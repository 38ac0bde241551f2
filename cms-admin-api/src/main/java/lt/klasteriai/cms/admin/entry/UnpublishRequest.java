package lt.klasteriai.cms.admin.entry;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What to withdraw of an entry.
///
/// @param locales at least one
record UnpublishRequest(@JsonProperty(required = true) Set<LocaleTag> locales) {

    UnpublishRequest {
        locales = atLeastOne(locales);
    }

    /// In the site's order, so that the same request always reads the same.
    static Set<LocaleTag> atLeastOne(Set<LocaleTag> locales) {
        if (locales.isEmpty()) {
            throw new RequestRefused(
                    ProblemType.INVALID_BODY, Fault.at("/locales", "required", "Name at least one locale."));
        }
        return EnumSet.copyOf(locales);
    }
}
