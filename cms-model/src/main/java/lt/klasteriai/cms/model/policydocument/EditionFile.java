package lt.klasteriai.cms.model.policydocument;

import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.asset.Sha256;
import lt.klasteriai.cms.model.locale.LanguageTag;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// An edition in one language.
///
/// @param pages how many pages it has
public record EditionFile(
        LanguageTag language,
        AssetId asset,
        @Nullable Sha256 sha256,
        @Nullable Integer pages,
        @Nullable LegalValue legalValue) {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public EditionFile {
        language = Given.required(language, "a file of an edition says its language");
        asset = Given.required(asset, "a file of an edition names its asset");
    }
}
