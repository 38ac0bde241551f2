package lt.klasteriai.cms.model.cluster;

import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.PhoneNumber;
import lt.klasteriai.cms.model.entry.Withholdable;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks for a cluster.
///
/// @param consentToPublish whether this person has agreed to be shown; without it the public never learns of them
public record ContactPerson(
        String name,
        @Nullable String role,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        boolean consentToPublish)
        implements Withholdable {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public ContactPerson {
        name = Given.text(name, 200, "the name of a contact person");
    }

    @Override
    public boolean deliverable() {
        return consentToPublish;
    }
}
