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

public record Cluster(
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
        @Nullable String shortName,
        @Nullable String legalName,
        @Nullable String registrationCode,
        @Nullable String established,
        @Nullable Status status,
        @Nullable Kind kind,
        @Nullable URI website,
        @Nullable String email,
        @Nullable String phone,
        List<URI> socialLinks,
        @Nullable RichText description,
        @Nullable String logo,
        List<NaceCode> naceCodes,
        List<String> specialisationPriorities,
        List<String> technologyFields,
        @Nullable ClusterSize size,
        List<ClusterLabel> labels,
        @Nullable Seat seat,
        @Nullable String coordinator,
        List<ContactPerson> contactPersons,
        List<Member> members,
        List<String> services,
        List<String> exportMarkets,
        @Nullable URI eccpUrl,
        List<Reference> partnerClusters,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public Cluster {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        socialLinks = socialLinks == null ? List.of() : List.copyOf(socialLinks);
        naceCodes = naceCodes == null ? List.of() : List.copyOf(naceCodes);
        specialisationPriorities = specialisationPriorities == null ? List.of() : List.copyOf(specialisationPriorities);
        technologyFields = technologyFields == null ? List.of() : List.copyOf(technologyFields);
        labels = labels == null ? List.of() : List.copyOf(labels);
        contactPersons = contactPersons == null ? List.of() : List.copyOf(contactPersons);
        members = members == null ? List.of() : List.copyOf(members);
        services = services == null ? List.of() : List.copyOf(services);
        exportMarkets = exportMarkets == null ? List.of() : List.copyOf(exportMarkets);
        partnerClusters = partnerClusters == null ? List.of() : List.copyOf(partnerClusters);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "clusters";
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Status implements Word {
        ACTIVE("active"),
        INITIATIVE("initiative"),
        CLOSED("closed"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Status(String word) {
            this.word = word;
        }

        @Override
        @JsonValue
        public String word() {
            return word;
        }
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Kind implements Word {
        CLUSTER("cluster"),
        ASSOCIATION("association"),
        NETWORK("network"),
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

    /// Generated.
    public record Alternate(Language locale, String slug, String href) {}
}
