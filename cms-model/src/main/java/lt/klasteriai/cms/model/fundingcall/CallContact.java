package lt.klasteriai.cms.model.fundingcall;

import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.PhoneNumber;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// Who answers questions about a call.
///
/// @param name a person or an office
public record CallContact(
        String name,
        @Nullable String role,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        @Nullable WebAddress url) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public CallContact {
        name = Given.text(name, 200, "the name of a contact");
    }
}
