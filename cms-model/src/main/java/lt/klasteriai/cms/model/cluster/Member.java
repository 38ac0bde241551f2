package lt.klasteriai.cms.model.cluster;

import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.time.PartialDate;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// An organisation that belongs to a cluster.
///
/// @param organisation its name
/// @param since when it joined
/// @param until when it left; null while it has not
public record Member(
        String organisation,
        @Nullable MemberKind kind,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @Nullable WebAddress website) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Member {
        organisation = Given.text(organisation, 300, "the name of a member");
    }
}
