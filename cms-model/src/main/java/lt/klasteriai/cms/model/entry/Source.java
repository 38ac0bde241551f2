package lt.klasteriai.cms.model.entry;

import java.time.Instant;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// Where imported content came from.
///
/// @param retrievedAt when it was read there
public record Source(WebAddress url, @Nullable Instant retrievedAt) {

    /// @throws IllegalArgumentException when there is no address
    public Source {
        url = Given.required(url, "a source has an address");
    }
}
