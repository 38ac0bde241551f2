package lt.klasteriai.cms.core.deletion;

import java.util.List;
import lombok.Getter;
import lt.klasteriai.cms.model.entry.EntryId;

/// References cannot be treated as was asked; nothing was changed.
@Getter
public final class DeletionRefused extends RuntimeException {

    /// One thing that cannot be done.
    ///
    /// @param referrer the entry whose references cannot be treated so
    /// @param pointer where it was asked, as a JSON Pointer into the treatments, e.g. `/references/01J…/with`
    /// @param code a stable word for programs
    /// @param detail a sentence for people
    public record Refusal(EntryId referrer, String pointer, String code, String detail) {}

    private final transient List<Refusal> refusals;

    public DeletionRefused(List<Refusal> refusals) {
        super("references cannot be treated as asked: " + refusals);
        this.refusals = List.copyOf(refusals);
    }
}
