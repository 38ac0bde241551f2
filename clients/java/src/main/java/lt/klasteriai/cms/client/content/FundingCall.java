// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Word;
import org.jspecify.annotations.Nullable;

public record FundingCall(
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
        @Nullable String identifier,
        @Nullable String callIdentifier,
        @Nullable Kind kind,
        @Nullable String programme,
        @Nullable String managingBody,
        List<String> typesOfAction,
        @Nullable Form form,
        @Nullable Reference legalAct,
        @Nullable URI sourceUrl,
        @Nullable Opening opening,
        @Nullable Model model,
        List<Stage> stages,
        @Nullable Budget budget,
        List<FundingRate> fundingRates,
        @Nullable OwnContribution ownContribution,
        List<Eligibility> whoMayApply,
        List<String> eligibleRegions,
        List<CallDocument> documents,
        List<CallContact> contacts,
        List<Question> faq,
        @Nullable StateOverride stateOverride,
        @Nullable OffsetDateTime nextDeadline,
        State state,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public FundingCall {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        typesOfAction = typesOfAction == null ? List.of() : List.copyOf(typesOfAction);
        stages = stages == null ? List.of() : List.copyOf(stages);
        fundingRates = fundingRates == null ? List.of() : List.copyOf(fundingRates);
        whoMayApply = whoMayApply == null ? List.of() : List.copyOf(whoMayApply);
        eligibleRegions = eligibleRegions == null ? List.of() : List.copyOf(eligibleRegions);
        documents = documents == null ? List.of() : List.copyOf(documents);
        contacts = contacts == null ? List.of() : List.copyOf(contacts);
        faq = faq == null ? List.of() : List.copyOf(faq);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "funding-calls";
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Kind implements Word {
        EU("eu"),
        NATIONAL("national"),
        REGIONAL("regional"),
        OTHER("other"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Form implements Word {
        GRANT("grant"),
        LOAN("loan"),
        VOUCHER("voucher"),
        GUARANTEE("guarantee"),
        EQUITY("equity"),
        PRIZE("prize"),
        PROCUREMENT("procurement"),
        OTHER("other"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Form(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Model implements Word {
        SINGLE_STAGE("single-stage"),
        TWO_STAGES("two-stages"),
        SEVERAL_CUT_OFFS("several-cut-offs"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Model(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum StateOverride implements Word {
        PLANNED("planned"),
        SUSPENDED("suspended"),
        CANCELLED("cancelled"),
        AWARDED("awarded"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        StateOverride(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum State implements Word {
        PLANNED("planned"),
        FORTHCOMING("forthcoming"),
        OPEN("open"),
        CLOSING_SOON("closing-soon"),
        SUSPENDED("suspended"),
        CLOSED("closed"),
        AWARDED("awarded"),
        CANCELLED("cancelled"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        State(String word) {
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
