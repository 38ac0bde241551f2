package lt.klasteriai.cms.admin.entry;

import java.util.EnumMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.admin.entry.EntryResponse.StateResponse;
import lt.klasteriai.cms.admin.entry.EntryResponse.TrashedResponse;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.LocaleState;
import lt.klasteriai.cms.core.entry.Merged;
import lt.klasteriai.cms.core.entry.Purging;
import lt.klasteriai.cms.core.entry.Saved;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Entries in the shape of this API.
@Component
@RequiredArgsConstructor
public class EntryResponses {

    private final ContentCodec codec;
    private final Purging purging;

    /// The entry with its version as ETag.
    public ResponseEntity<EntryResponse> ok(Entry entry) {
        return ResponseEntity.ok().eTag(tagOf(entry)).body(of(entry));
    }

    /// The entry with its version as ETag, and how the change was merged.
    ResponseEntity<EntryResponse> ok(Saved saved) {
        return ResponseEntity.ok().eTag(tagOf(saved.entry())).body(of(saved.entry(), saved.merged()));
    }

    static String tagOf(Entry entry) {
        return "\"" + entry.version() + "\"";
    }

    /// The entry's response.
    public EntryResponse of(Entry entry) {
        return of(entry, null);
    }

    private EntryResponse of(Entry entry, @Nullable Merged merged) {
        var draft = entry.current();
        return new EntryResponse(
                entry.id(),
                entry.type(),
                entry.version(),
                draft.number(),
                codec.write(draft.content()),
                states(entry),
                translations(entry),
                ReviewResponse.of(entry),
                merged == null ? null : MergedResponse.of(merged),
                trashed(entry),
                entry.createdAt(),
                entry.createdBy(),
                draft.at(),
                draft.by());
    }

    /// Who put the entry into the trash, and when it will be gone; null while it is not there.
    public @Nullable TrashedResponse trashed(Entry entry) {
        var trashed = entry.trashed();
        return trashed == null
                ? null
                : new TrashedResponse(
                        trashed.at(), trashed.by(), purging.dueAt(trashed.at()).orElse(null));
    }

    /// Where the entry stands in each locale.
    public static Map<LocaleTag, StateResponse> states(Entry entry) {
        var slugs = entry.current().content().common().slug().values();
        var states = new EnumMap<LocaleTag, StateResponse>(LocaleTag.class);
        entry.states().forEach((locale, state) -> states.put(locale, of(state, slugs.get(locale))));
        return states;
    }

    private static Map<LocaleTag, TranslationResponse> translations(Entry entry) {
        var translations = new EnumMap<LocaleTag, TranslationResponse>(LocaleTag.class);
        entry.translations()
                .stale()
                .forEach((locale, stale) -> translations.put(locale, TranslationResponse.of(stale)));
        return translations;
    }

    private static StateResponse of(LocaleState state, @Nullable Slug slug) {
        return switch (state) {
            case LocaleState.Draft draft -> new StateResponse(draft.state(), slug, null, null, null);
            case LocaleState.Published seen ->
                new StateResponse(seen.state(), slug, seen.revision(), seen.sequence(), seen.at());
            case LocaleState.Changed seen ->
                new StateResponse(seen.state(), slug, seen.revision(), seen.sequence(), seen.at());
            case LocaleState.Withdrawn gone -> new StateResponse(gone.state(), slug, null, gone.sequence(), gone.at());
        };
    }
}
