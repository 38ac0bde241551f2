package lt.klasteriai.cms.model.cluster;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import lombok.Builder;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.PhoneNumber;
import lt.klasteriai.cms.model.contact.WebAddress;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.place.CountryCode;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.PartialDate;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A cluster. Its title is its name.
///
/// @param established when it was founded, as exactly as that is known
/// @param socialLinks its pages in social networks
/// @param logo its logo
/// @param specialisationPriorities which priorities of smart specialisation it works on
/// @param technologyFields which technologies it works with
/// @param coordinator the organisation that runs it
/// @param services what it does for its members and others
/// @param exportMarkets the countries it exports to
/// @param eccpUrl its profile on the European Cluster Collaboration Platform
/// @param partnerClusters whom it works with
@Builder(toBuilder = true)
public record Cluster(
        @JsonUnwrapped CommonFields common,
        @Nullable String shortName,
        @Nullable String legalName,
        @Nullable String registrationCode,
        @Nullable PartialDate established,
        @Nullable ClusterStatus status,
        @Nullable ClusterKind kind,
        @Nullable WebAddress website,
        @Nullable EmailAddress email,
        @Nullable PhoneNumber phone,
        List<WebAddress> socialLinks,
        Localized<RichText> description,
        @Nullable AssetId logo,
        List<NaceCode> naceCodes,
        List<String> specialisationPriorities,
        List<String> technologyFields,
        @Nullable ClusterSize size,
        List<ClusterLabel> labels,
        @Nullable Seat seat,
        @Nullable String coordinator,
        List<ContactPerson> contactPersons,
        List<Member> members,
        List<Localized<String>> services,
        List<CountryCode> exportMarkets,
        @Nullable WebAddress eccpUrl,
        @Refers(ContentType.CLUSTERS) List<EntryId> partnerClusters)
        implements Content {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public Cluster {
        common = Given.required(common, "an entry has its common fields");
        socialLinks = Given.list(socialLinks);
        description = Given.localized(description);
        naceCodes = Given.list(naceCodes);
        specialisationPriorities = Given.list(specialisationPriorities);
        technologyFields = Given.list(technologyFields);
        labels = Given.list(labels);
        contactPersons = Given.list(contactPersons);
        members = Given.list(members);
        services = Given.list(services);
        exportMarkets = Given.list(exportMarkets);
        partnerClusters = Given.list(partnerClusters);
    }

    @Override
    public List<Violation> draftViolations() {
        return ClusterRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return ClusterRules.publish(this, locale);
    }

    /// What would have to change for the European platform to list the cluster: warnings, not errors.
    public List<Violation> advice() {
        return EuropeanListing.advice(this);
    }
}
