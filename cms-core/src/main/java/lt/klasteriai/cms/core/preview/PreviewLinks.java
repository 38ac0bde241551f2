package lt.klasteriai.cms.core.preview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.preview.PreviewRefused.Wrong;
import lt.klasteriai.cms.core.release.Releases;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Links that show named entries to people without an account, for a while. All that a link gives stands in its token,
/// signed; nothing is kept of it. Thread-safe.
@RequiredArgsConstructor
public class PreviewLinks {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int MOST_ENTRIES = 50;
    private static final Duration USUAL = Duration.ofDays(7);
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final Entries entries;
    private final Releases releases;
    private final Previews previews;
    private final PreviewKeys keys;
    private final Clock clock;

    /// What a token says.
    private record Grant(
            Set<EntryId> entries,
            @Nullable LocaleTag locale,
            @Nullable String release,
            @Nullable Instant at,
            Instant expiresAt) {}

    /// Makes a link.
    ///
    /// @throws PreviewRefused naming what is wrong with it
    /// @throws lt.klasteriai.cms.core.release.ReleaseNotFound when there is no such release
    public IssuedLink issue(NewPreviewLink wanted) {
        var now = clock.instant();
        var expiresAt = wanted.expiresAt() == null ? now.plus(USUAL) : wanted.expiresAt();
        refuse(wanted, now, expiresAt);
        var named = wanted.entries().stream().map(NewPreviewLink.Named::id).collect(Collectors.toSet());
        var world = wanted.world();
        var grant = new Grant(
                named, wanted.locale(), world.release(), world.at(), expiresAt.truncatedTo(ChronoUnit.SECONDS));
        return new IssuedLink(SignedText.write(MAPPER.writeValueAsString(grant), keys.present()), grant.expiresAt());
    }

    private void refuse(NewPreviewLink wanted, Instant now, Instant expiresAt) {
        var wrongs = new ArrayList<Wrong>();
        if (wanted.entries().isEmpty() || wanted.entries().size() > MOST_ENTRIES) {
            wrongs.add(new Wrong("/entries", "out-of-range", "A link names 1 to " + MOST_ENTRIES + " entries."));
        } else {
            addMissing(wanted, wrongs);
        }
        if (expiresAt.isBefore(now.plus(SHORTEST)) || expiresAt.isAfter(now.plus(LONGEST))) {
            wrongs.add(new Wrong("/expiresAt", "out-of-range", "A link lasts from a minute to 30 days."));
        }
        if (!wrongs.isEmpty()) {
            throw new PreviewRefused(wrongs);
        }
        previews.requireAhead(wanted.world(), "/at");
        if (wanted.world().release() != null) {
            releases.get(wanted.world().release());
        }
    }

    private void addMissing(NewPreviewLink wanted, List<Wrong> wrongs) {
        for (int i = 0; i < wanted.entries().size(); i++) {
            var named = wanted.entries().get(i);
            if (entries.find(named.type(), named.id()).isEmpty()) {
                wrongs.add(new Wrong(
                        "/entries/" + i + "/id",
                        "unknown-entry",
                        "There is no such entry of this type, or it lies in the trash."));
            }
        }
    }

    /// What a token opens.
    ///
    /// @throws LinkRefused when it has expired, was altered or is none of ours
    public PreviewScope open(String token) {
        var text = SignedText.read(token, keys.present()).orElseThrow(() -> new LinkRefused(false));
        var grant = MAPPER.readValue(text, Grant.class);
        if (!clock.instant().isBefore(grant.expiresAt())) {
            throw new LinkRefused(true);
        }
        return new PreviewScope(new World(grant.release(), grant.at()), grant.entries(), grant.locale());
    }

    /// Takes all links back.
    public void takeBackAll() {
        keys.replace();
    }
}
