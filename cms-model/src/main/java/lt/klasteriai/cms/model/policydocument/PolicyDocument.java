package lt.klasteriai.cms.model.policydocument;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lombok.Builder;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.entry.Refers;
import lt.klasteriai.cms.model.locale.LanguageTag;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.richtext.RichText;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.time.PartialDate;
import lt.klasteriai.cms.model.value.Given;
import org.jspecify.annotations.Nullable;

/// A document of cluster policy.
///
/// @param documentType what kind of document it is
/// @param number as it stands on it, e.g. `2008/824/EC`
/// @param issuers who issued it
/// @param signatories who signed it
/// @param parties between whom it holds
/// @param adopted when it was adopted, as exactly as that is known
/// @param published when it was officially published
/// @param inForceFrom the first day it is in force
/// @param inForceUntil the last day it is in force
/// @param languages the languages it exists in
/// @param abstractText what it says, in short
/// @param topics what it is about
/// @param supersedes the documents it takes the place of; the inverse of this and the other relations is derived
@Builder(toBuilder = true)
public record PolicyDocument(
        @JsonUnwrapped CommonFields common,
        @Nullable DocumentType documentType,
        @Nullable String number,
        @Nullable Identifiers identifiers,
        List<String> issuers,
        List<String> signatories,
        List<String> parties,
        @Nullable PartialDate adopted,
        @Nullable LocalDate published,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LegalForce legalForce,
        List<LanguageTag> languages,
        List<Edition> editions,

        @Refers(value = ContentType.POLICY_DOCUMENTS, inverse = "supersededBy")
        List<EntryId> supersedes,

        @Refers(value = ContentType.POLICY_DOCUMENTS, inverse = "amendedBy")
        List<EntryId> amends,

        @Refers(value = ContentType.POLICY_DOCUMENTS, inverse = "implementedBy")
        List<EntryId> implementsDocuments,

        @Refers(value = ContentType.POLICY_DOCUMENTS, inverse = "repealedBy")
        List<EntryId> repeals,

        @Refers(value = ContentType.POLICY_DOCUMENTS, inverse = "relatedFrom")
        List<EntryId> relatesTo,

        Localized<RichText> abstractText,
        List<String> topics)
        implements Content {
    /// @throws IllegalArgumentException when a part that makes it what it is, is missing
    public PolicyDocument {
        common = Given.required(common, "an entry has its common fields");
        issuers = Given.list(issuers);
        signatories = Given.list(signatories);
        parties = Given.list(parties);
        languages = Given.list(languages);
        editions = Given.list(editions);
        supersedes = Given.list(supersedes);
        amends = Given.list(amends);
        implementsDocuments = Given.list(implementsDocuments);
        repeals = Given.list(repeals);
        relatesTo = Given.list(relatesTo);
        abstractText = Given.localized(abstractText);
        topics = Given.list(topics);
    }

    @Override
    public List<Violation> draftViolations() {
        return PolicyDocumentRules.draft(this);
    }

    @Override
    public List<Violation> publishViolations(LocaleTag locale) {
        return PolicyDocumentRules.publish(this, locale);
    }

    /// The wording that held on a day, as it was known at an instant: of the editions recorded by then whose time
    /// includes the day, the one recorded last.
    public Optional<Edition> editionOn(LocalDate day, Instant knownAt) {
        return editions.stream()
                .filter(edition -> !edition.recordedAt().isAfter(knownAt) && edition.holdsOn(day))
                .max(Comparator.comparing(Edition::recordedAt));
    }
}
