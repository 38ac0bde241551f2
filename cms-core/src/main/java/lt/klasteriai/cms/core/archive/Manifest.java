package lt.klasteriai.cms.core.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an archive says of itself. Nothing in it depends on when or where the archive was made, so that equal
/// installations give equal manifests.
///
/// @param format always [ArchiveFormat#NAME]
/// @param version of the format
/// @param model of the documents
/// @param ledger the identity of the ledger
/// @param head the newest publication that is in the archive
/// @param files in the order in which they are to be read
/// @param media the files of assets; none in this version
@JsonPropertyOrder({"format", "version", "model", "ledger", "head", "files", "media"})
record Manifest(
        @JsonProperty(required = true) String format,
        @JsonProperty(required = true) int version,
        @JsonProperty(required = true) int model,
        @JsonProperty(required = true) String ledger,
        @JsonProperty(required = true) long head,
        @JsonProperty(required = true) List<ListedFile> files,
        @JsonProperty(required = true) List<ListedFile> media) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /// A file in the archive.
    ///
    /// @param name where it is
    /// @param lines how many documents it holds
    /// @param bytes how long it is
    /// @param sha256 of its bytes, in hexadecimal
    @JsonPropertyOrder({"name", "lines", "bytes", "sha256"})
    record ListedFile(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) long lines,
            @JsonProperty(required = true) long bytes,
            @JsonProperty(required = true) String sha256) {}

    /// The least of any version, to say what is wrong with a newer one.
    private record Introduction(@Nullable String format, int version) {}

    byte[] toBytes() {
        var text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this) + "\n";
        return text.replace(System.lineSeparator(), "\n").getBytes(StandardCharsets.UTF_8);
    }

    /// @throws ArchiveRefused when it is no manifest, or one of a format that this program does not know
    static Manifest read(byte[] bytes) {
        try {
            var introduction = JSON.rebuild()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .disable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build()
                    .readValue(bytes, Introduction.class);
            check(introduction);
            return checked(JSON.readValue(bytes, Manifest.class));
        } catch (JacksonException malformed) {
            throw new ArchiveRefused(ArchiveFormat.MANIFEST, "The manifest is not one of this format.", malformed);
        }
    }

    private static void check(Introduction introduction) {
        if (!ArchiveFormat.NAME.equals(introduction.format())) {
            throw new ArchiveRefused(
                    ArchiveFormat.MANIFEST, "The manifest is not one of a " + ArchiveFormat.NAME + ".");
        }
        if (introduction.version() != ArchiveFormat.VERSION) {
            throw new ArchiveRefused(
                    ArchiveFormat.MANIFEST,
                    "The archive has format version " + introduction.version() + "; this program reads version "
                            + ArchiveFormat.VERSION + ".");
        }
    }

    private static Manifest checked(Manifest manifest) {
        if (manifest.model() > ArchiveFormat.MODEL_VERSION) {
            throw new ArchiveRefused(
                    ArchiveFormat.MANIFEST,
                    "The archive's documents have model version " + manifest.model()
                            + "; this program reads versions up to " + ArchiveFormat.MODEL_VERSION + ".");
        }
        if (!manifest.media().isEmpty()) {
            throw new ArchiveRefused(ArchiveFormat.MANIFEST, "The archive has media, which this program cannot read.");
        }
        return manifest;
    }
}
