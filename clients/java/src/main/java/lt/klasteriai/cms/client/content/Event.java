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

public record Event(
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
        @Nullable LocalMoment starts,
        @Nullable LocalMoment ends,
        @Nullable Attendance attendance,
        @Nullable String venue,
        @Nullable String address,
        @Nullable String country,
        @Nullable GeoPoint point,
        List<String> organisers,
        @Nullable RichText programme,
        @Nullable URI registrationUrl,
        @Nullable Deadline registrationDeadline,
        List<String> languages,
        @Nullable Long capacity,
        State state,
        @Nullable LocalMoment previousStart,
        List<Reference> clusters,
        List<Reference> fundingCalls,
        List<Alternate> alternates,
        OffsetDateTime publishedAt,
        OffsetDateTime firstPublishedAt,
        OffsetDateTime updatedAt,
        long sequence,
        String href)
        implements Entry {
    public Event {
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        ecosystems = ecosystems == null ? List.of() : List.copyOf(ecosystems);
        tags = tags == null ? List.of() : List.copyOf(tags);
        organisers = organisers == null ? List.of() : List.copyOf(organisers);
        languages = languages == null ? List.of() : List.copyOf(languages);
        clusters = clusters == null ? List.of() : List.copyOf(clusters);
        fundingCalls = fundingCalls == null ? List.of() : List.copyOf(fundingCalls);
        alternates = alternates == null ? List.of() : List.copyOf(alternates);
    }

    @Override
    public String type() {
        return "events";
    }

    /// One of a closed list, or a word that this version does not know.
    public enum Attendance implements Word {
        ON_SITE("on-site"),
        ONLINE("online"),
        MIXED("mixed"),
        @JsonEnumDefaultValue
        UNKNOWN("");

        private final String word;

        Attendance(String word) {
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
        SCHEDULED("scheduled"),
        MOVED("moved"),
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
