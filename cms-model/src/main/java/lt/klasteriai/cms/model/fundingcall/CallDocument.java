package lt.klasteriai.cms.model.fundingcall;

import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A document of a call: an uploaded file or an address.
public record CallDocument(
        Localized<String> title,
        @Nullable AssetId asset,
        @Nullable WebAddress url) {
    public CallDocument {
        title = Given.localized(title);
        if ((asset == null) == (url == null)) {
            throw new IllegalArgumentException("a document of a call is an asset or an address: give one of the two");
        }
    }
}
