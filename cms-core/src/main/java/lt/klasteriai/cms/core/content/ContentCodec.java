package lt.klasteriai.cms.core.content;

import lt.klasteriai.cms.core.json.MergePatch;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Turns the JSON that editors write into content, strictly, and back. Also the stored form. Thread-safe.
@Component
public final class ContentCodec {

    private final ContentUpgrades upgrades;

    public ContentCodec() {
        this(ContentUpgrades.ALL);
    }

    /// A codec that knows an earlier and a later model than this program's; for what stores content of both.
    public ContentCodec(ContentUpgrades upgrades) {
        this.upgrades = upgrades;
    }

    /// The version of the model that [#write] writes; to be stored beside what it wrote.
    public int modelVersion() {
        return upgrades.modelVersion();
    }

    /// Reads content that was stored by this version of the model or an earlier one.
    ///
    /// @param writtenBy the version of the model that wrote it
    /// @throws NewerModel when a later program wrote it
    public Content readStored(ContentType type, ObjectNode json, int writtenBy) {
        return read(type, upgrades.upgraded(type, json, writtenBy));
    }

    /// Reads content of this type. Null, blank text and rich text without blocks mean absent; nothing else is converted
    /// or corrected silently.
    ///
    /// @throws InvalidContent with everything that is wrong with its shape
    public Content read(ContentType type, JsonNode json) {
        var reader = new ContentReader();
        var shape = Shape.ofType(type);
        var content = reader.readRecord(shape, json, Pointer.ROOT, null);
        if (content == null) {
            throw new InvalidContent(reader.findings.named());
        }
        return (Content) content;
    }

    /// Writes content so that reading it again gives an equal one. Absent and empty members are left out.
    public ObjectNode write(Content content) {
        return ContentWriter.writeRecord(Shape.ofContent(content), content);
    }

    /// The JSON that results from applying an RFC 7396 merge patch to content; still to be read.
    ///
    /// @throws InvalidContent when the patch is no object, or takes away what no content of the type has
    public ObjectNode merge(Content base, JsonNode mergePatch) {
        var reader = new ContentReader();
        reader.refuseUnknownRemovals(Shape.ofContent(base), mergePatch, Pointer.ROOT);
        if (reader.findings.count() > 0) {
            throw new InvalidContent(reader.findings.named());
        }
        if (MergePatch.apply(write(base), mergePatch) instanceof ObjectNode merged) {
            return merged;
        }
        var findings = new Findings();
        findings.wrongType(Pointer.ROOT, "an object");
        throw new InvalidContent(findings.named());
    }
}
