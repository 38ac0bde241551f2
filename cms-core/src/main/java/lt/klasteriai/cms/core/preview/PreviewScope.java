package lt.klasteriai.cms.core.preview;

import java.util.Set;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// How much of a world can be seen.
///
/// @param entries only these, and of what is supposed only what is about them; empty for all
/// @param locale only this one; null for all
public record PreviewScope(
        World world, Set<EntryId> entries, @Nullable LocaleTag locale) {

    /// All of a world.
    public static PreviewScope all(World world) {
        return new PreviewScope(world, Set.of(), null);
    }

    boolean isRestricted() {
        return !entries.isEmpty();
    }

    boolean shows(EntryId entry, LocaleTag in) {
        return entries.contains(entry) && (locale == null || locale == in);
    }
}
