package lt.klasteriai.cms.model.entry;

import com.fasterxml.jackson.annotation.JsonIgnore;

/// A part of an entry that may have to be kept from the public, such as a person who has not consented.
public interface Withholdable {

    /// Whether the public may see it. What is withheld appears in no delivered form at all.
    @JsonIgnore
    boolean deliverable();
}
