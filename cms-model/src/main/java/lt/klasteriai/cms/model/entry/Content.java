package lt.klasteriai.cms.model.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;

/// What editors write: the content of an entry in all its locales. One record per content type; immutable.
///
/// In JSON the common fields stand beside the type's own ones, not in an object of their own.
public interface Content {

    CommonFields common();

    /// What even a draft must satisfy: lengths, ranges, consistency. Empty when all is well.
    @JsonIgnore
    List<Violation> draftViolations();

    /// What publishing in this locale demands beyond that: the fields that must be there. Empty when all is well.
    @JsonIgnore
    List<Violation> publishViolations(LocaleTag locale);

    /// The locales that the entry has a title in, and so can be published in.
    @JsonIgnore
    default Set<LocaleTag> locales() {
        return common().title().locales();
    }
}
