package lt.klasteriai.cms.model.entry;

import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.asset.FocalPoint;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// The picture that stands for an entry.
///
/// @param alt what the picture shows, for those who do not see it
/// @param credit who made it
public record LeadImage(
        AssetId asset,
        Localized<String> alt,
        @Nullable String credit,
        @Nullable FocalPoint focalPoint) {

    /// @throws IllegalArgumentException when there is no asset
    public LeadImage {
        asset = Given.required(asset, "a lead image names its asset");
        alt = Given.localized(alt);
    }
}
