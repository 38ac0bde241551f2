package lt.klasteriai.cms.core.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.publishing.Receipt;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.time.Zones;

/// Publishes as soon as may be: at once, or, what is under embargo, when the embargo ends. Thread-safe.
@RequiredArgsConstructor
public class TimelyPublishing {

    private final Publishing publishing;
    private final Schedules schedules;
    private final Clock clock;

    /// What became of the wish to publish.
    public sealed interface Outcome {

        /// Readers see it.
        record Published(Receipt receipt) implements Outcome {}

        /// Readers will see it.
        record Scheduled(Schedule schedule) implements Outcome {}
    }

    /// Publishes the entry's current revision, as [Publishing#publish(Entry, Set, boolean, String, String)].
    public Outcome publish(Entry entry, Set<LocaleTag> locales, boolean significant, String by, String key) {
        var embargo = embargoOf(entry);
        return embargo.isEmpty()
                ? new Outcome.Published(publishing.publish(entry, locales, significant, by, key))
                : new Outcome.Scheduled(schedule(entry, embargo.get(), locales, significant, by, key));
    }

    /// What became of the wish that was made with this key.
    public Optional<Outcome> find(String key) {
        return publishing
                .find(key)
                .<Outcome>map(Outcome.Published::new)
                .or(() -> schedules.find(key).map(Outcome.Scheduled::new));
    }

    /// The instant before which nobody may see the entry's current revision; empty when there is none or it has passed.
    public Optional<Instant> embargoOf(Entry entry) {
        return Embargo.of(entry.current().content()).filter(clock.instant()::isBefore);
    }

    private Schedule schedule(
            Entry entry, Instant end, Set<LocaleTag> locales, boolean significant, String by, String key) {
        var wanted = NewSchedule.builder()
                .action(ScheduleAction.PUBLISH)
                .type(entry.type())
                .entry(entry.id())
                .locales(locales)
                .revision(RevisionChoice.of(entry.current().number()))
                .significant(significant)
                .at(new Appointment(end, Zones.VILNIUS))
                .origin(ScheduleOrigin.EMBARGO)
                .key(key)
                .build();
        return schedules.replaceEmbargo(wanted, by);
    }
}
