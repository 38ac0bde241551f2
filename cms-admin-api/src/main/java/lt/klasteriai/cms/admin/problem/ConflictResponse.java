package lt.klasteriai.cms.admin.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.entry.Conflict;
import lt.klasteriai.cms.core.entry.VersionConflict;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The sides of a change that came too late. Values stand by their pointers into the request, null where there is none.
final class ConflictResponse {

    private ConflictResponse() {}

    /// What the change was based on.
    @JsonInclude(Include.NON_NULL)
    record Base(long version, int revision, Instant updatedAt, String updatedBy, Map<String, JsonNode> values) {}

    /// The entry as it is now.
    ///
    /// @param values absent when the change is none of the content
    @JsonInclude(Include.NON_NULL)
    record Theirs(
            long version,
            int revision,
            Instant updatedAt,
            String updatedBy,
            @Nullable Map<String, JsonNode> values) {}

    /// What the caller wanted.
    record Yours(Map<String, JsonNode> values) {}

    static Answer addTo(Answer answer, VersionConflict failure) {
        var conflict = failure.conflict();
        answer.with("theirs", theirs(failure, conflict.map(Conflict::theirs).orElse(null)));
        conflict.ifPresent(sides -> {
            answer.with("pointers", List.copyOf(inRequest(sides.theirs()).keySet()));
            answer.with("yours", new Yours(inRequest(sides.yours())));
            var base = sides.base();
            if (base != null) {
                var values = inRequest(sides.ofBase());
                answer.with("base", new Base(failure.expected(), base.number(), base.at(), base.by(), values));
            }
        });
        return answer;
    }

    private static Theirs theirs(VersionConflict failure, @Nullable Map<String, JsonNode> values) {
        var present = failure.present();
        var draft = present.current();
        return new Theirs(
                present.version(), draft.number(), draft.at(), draft.by(), values == null ? null : inRequest(values));
    }

    private static Map<String, JsonNode> inRequest(Map<String, JsonNode> values) {
        var byPointer = new LinkedHashMap<String, JsonNode>();
        values.forEach((pointer, value) -> byPointer.put(Fault.CONTENT + pointer, value));
        return byPointer;
    }
}
