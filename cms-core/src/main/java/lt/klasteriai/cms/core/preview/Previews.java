package lt.klasteriai.cms.core.preview;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.preview.PreviewRefused.Wrong;
import lt.klasteriai.cms.core.search.DeliveredEntry;
import lt.klasteriai.cms.core.search.DeliveredList;
import lt.klasteriai.cms.core.search.Foreseen;
import lt.klasteriai.cms.core.search.Lookup;
import lt.klasteriai.cms.core.search.Snapshot;
import lt.klasteriai.cms.core.search.query.EntryQuery;
import lt.klasteriai.cms.core.search.query.InvalidQuery;
import lt.klasteriai.cms.core.search.query.ListQuery;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// The door to previews: what the delivery API would answer. Thread-safe.
@RequiredArgsConstructor
public class Previews {

    /// What the delivery API knows and a preview does not: there is only one state to look at.
    private static final List<String> OF_THE_PAST = List.of("asOf", "minSequence");

    private final PublishedCopy published;
    private final Worlds worlds;
    private final Drafts drafts;
    private final Clock clock;

    /// A page of entries.
    ///
    /// @param parameters as the delivery API takes them
    /// @throws PreviewRefused when there is something wrong with them
    /// @throws TooManyDrafts when a list of drafts would be of too many
    /// @throws lt.klasteriai.cms.core.release.ReleaseNotFound when there is no such release
    public PreviewAnswer list(PreviewScope scope, ContentType type, Map<String, List<String>> parameters) {
        return told(() -> {
            refuse(scope, parameters);
            var query = ListQuery.parse(type, parameters);
            try (var snapshot = snapshot(scope)) {
                return list(snapshot, query.inState(snapshot.sequence()), now(scope));
            }
        });
    }

    private static PreviewAnswer list(Snapshot snapshot, ListQuery query, Instant now) {
        var page = snapshot.list(query, now);
        var included = snapshot.included(query.view(), page.items(), page.moment());
        var languages = EnumSet.noneOf(LocaleTag.class);
        page.items().forEach(item -> languages.add(item.locale()));
        return new PreviewAnswer.Content(
                DeliveredList.of(query, page, included),
                languages.isEmpty() ? EnumSet.of(query.view().locale()) : languages);
    }

    /// One entry.
    ///
    /// @param parameters as the delivery API takes them
    /// @throws PreviewRefused when there is something wrong with them
    /// @throws lt.klasteriai.cms.core.release.ReleaseNotFound when there is no such release
    public PreviewAnswer entry(
            PreviewScope scope, ContentType type, String slugOrId, Map<String, List<String>> parameters) {
        return told(() -> {
            refuse(scope, parameters);
            var query = EntryQuery.parse(type, slugOrId, parameters);
            try (var snapshot = snapshot(scope, query)) {
                return entry(scope, snapshot, query);
            }
        });
    }

    private PreviewAnswer entry(PreviewScope scope, Snapshot snapshot, EntryQuery query) {
        var view = query.view();
        var moment = snapshot.moment(view, now(scope));
        return switch (snapshot.find(query, moment)) {
            case Lookup.Found(var version) -> {
                var included = snapshot.included(view, List.of(version), moment);
                yield new PreviewAnswer.Content(
                        DeliveredEntry.at(moment.now(), version, view, included), EnumSet.of(version.locale()));
            }
            case Lookup.Moved(var version) ->
                new PreviewAnswer.Moved(version.slug().value());
            case Lookup.Gone _ -> new PreviewAnswer.Withdrawn();
            case Lookup.Missing _ -> isNamed(scope, query) ? new PreviewAnswer.Missing() : new PreviewAnswer.NotNamed();
        };
    }

    private static boolean isNamed(PreviewScope scope, EntryQuery query) {
        return !scope.isRestricted()
                || scope.entries().stream().map(EntryId::value).anyMatch(query.slugOrId()::equals);
    }

    private Snapshot snapshot(PreviewScope scope) {
        return snapshot(scope, sequence -> worlds.of(scope, sequence));
    }

    /// Where there are too many drafts for all of them, those around the entry that is asked for.
    private Snapshot snapshot(PreviewScope scope, EntryQuery query) {
        try {
            return snapshot(scope);
        } catch (TooManyDrafts _) {
            var around = drafts.around(query.view().type(), query.slugOrId());
            return snapshot(scope, sequence -> worlds.ofSome(around, sequence));
        }
    }

    private Snapshot snapshot(PreviewScope scope, LongFunction<Foreseen> world) {
        var present = published.present();
        try {
            var foreseen = world.apply(present.sequence());
            return scope.isRestricted() ? foreseen.instead(present) : foreseen.after(present);
        } catch (RuntimeException failure) {
            present.close();
            throw failure;
        }
    }

    /// A time that lay ahead when a link was made may have passed since.
    private Instant now(PreviewScope scope) {
        var now = clock.instant();
        var at = scope.world().at();
        return at == null || at.isBefore(now) ? now : at;
    }

    private void refuse(PreviewScope scope, Map<String, List<String>> parameters) {
        for (var unknown : OF_THE_PAST) {
            if (parameters.containsKey(unknown)) {
                throw new PreviewRefused(
                        unknown,
                        "unknown-parameter",
                        "There is no " + unknown + " in a preview; the delivery API has it.");
            }
        }
        if (!scope.isRestricted()) {
            requireAhead(scope.world(), "at");
        }
    }

    /// @param place where the time was given
    void requireAhead(World world, String place) {
        var at = world.at();
        if (at != null && !at.isAfter(clock.instant())) {
            throw new PreviewRefused(place, "out-of-range", "A time that lies ahead is expected.");
        }
    }

    private static <T> T told(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidQuery invalid) {
            throw new PreviewRefused(invalid.getErrors().stream()
                    .map(error -> new Wrong(error.parameter(), error.code(), error.detail()))
                    .toList());
        }
    }
}
