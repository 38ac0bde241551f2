// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record PolicyDocument(
        String id,
        Language locale,
        String slug,
        String title,
        @Nullable String summary,
        List<TermName> sectors,
        List<TermName> ecosystems,
        List<String> tags,
        @Nullable LeadImage leadImage,
        @Nullable String seoTitle,
        @Nullable String seoDescription,
        @Nullable Source source,
        @Nullable DocumentType documentType,
        @Nullable String number,
        @Nullable Identifiers identifiers,
        List<String> issuers,
        List<String> signatories,
        List<String> parties,
        @Nullable String adopted,
        @Nullable LocalDate published,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate inForceUntil,
        @Nullable LegalForce legalForce,
        List<String> languages,
        List<Edition> editions,
        List<Reference> supersedes,
        List<Reference> amends,
        List<Reference> implementsDocuments,
        List<Reference> repeals,
        List<Reference> relatesTo,
        @Nullable RichText abstractText,
        List<String> topics,
        List<Reference> amendedBy,
        List<Reference> implementedBy,
        List<Reference> relatedFrom,
        List<Reference> repealedBy,
        List<Reference> supersededBy,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public PolicyDocument {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        issuers = issuers == null ? List.of() : List.copyOf(issuers);
        signatories = signatories == null ? List.of() : List.copyOf(signatories);
        parties = parties == null ? List.of() : List.copyOf(parties);
        languages = languages == null ? List.of() : List.copyOf(languages);
        editions = editions == null ? List.of() : List.copyOf(editions);
        supersedes = supersedes == null ? List.of() : List.copyOf(supersedes);
        amends = amends == null ? List.of() : List.copyOf(amends);
        implementsDocuments = implementsDocuments == null ? List.of() : List.copyOf(implementsDocuments);
        repeals = repeals == null ? List.of() : List.copyOf(repeals);
        relatesTo = relatesTo == null ? List.of() : List.copyOf(relatesTo);
        topics = topics == null ? List.of() : List.copyOf(topics);
        amendedBy = amendedBy == null ? List.of() : List.copyOf(amendedBy);
        implementedBy = implementedBy == null ? List.of() : List.copyOf(implementedBy);
        relatedFrom = relatedFrom == null ? List.of() : List.copyOf(relatedFrom);
        repealedBy = repealedBy == null ? List.of() : List.copyOf(repealedBy);
        supersededBy = supersededBy == null ? List.of() : List.copyOf(supersededBy);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "policy-documents";
    }

    /// One of a closed list, or a word that this version does not know.
    public enum DocumentType implements Word {
        LAW("law"),
        REGULATION("regulation"),
        DECISION("decision"),
        ORDER("order"),
        STRATEGY("strategy"),
        COMMUNICATION("communication"),
        LETTER_OF_INTENT("letter-of-intent"),
        POSITION_PAPER("position-paper"),
        STUDY("study"),
        GUIDELINE("guideline"),
        MINUTES("minutes"),
        TEMPLATE("template"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        DocumentType(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum LegalForce implements Word {
        IN_FORCE("in-force"),
        PARTLY_IN_FORCE("partly-in-force"),
        NOT_IN_FORCE("not-in-force"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        LegalForce(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// Generated.
    public record Alternate(Language locale, String slug, String href) {}
}
