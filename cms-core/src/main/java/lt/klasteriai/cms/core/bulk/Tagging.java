package lt.klasteriai.cms.core.bulk;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.model.entry.Content;
import tools.jackson.databind.JsonNode;

/// Gives drafts a term or takes it from them.
@RequiredArgsConstructor
final class Tagging {

    private final Entries entries;
    private final ContentCodec codec;

    /// The draft as it should be; empty when it is so.
    Optional<Content> change(Entry entry, BulkWork work) {
        var tag = Objects.requireNonNull(work.tag());
        boolean add = work.action() == BulkAction.TAG;
        var json = codec.write(entry.current().content());
        var terms = new ArrayList<>(
                json.path(tag.taxonomy()).valueStream().map(JsonNode::asString).toList());
        if (terms.contains(tag.term()) == add) {
            return Optional.empty();
        }
        if (add) {
            terms.add(tag.term());
        } else {
            terms.remove(tag.term());
        }
        var changed = json.putArray(tag.taxonomy());
        terms.forEach(changed::add);
        return Optional.of(codec.read(entry.type(), json));
    }

    /// @return the number of the new revision
    int save(Entry entry, Content content, JobDocument job) {
        var tag = job.tag();
        var note = job.action() == BulkAction.TAG ? "Tagged with " + tag : "No longer tagged with " + tag;
        var saved = entries.replace(
                entry.type(), entry.id(), entry.version(), content, job.createdBy(), note + " by the job " + job.id());
        return saved.current().number();
    }
}
