package lt.klasteriai.cms.core.schedule;

import java.time.Duration;
import lt.klasteriai.cms.core.background.Recurring;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Revisions;
import lt.klasteriai.cms.core.lease.Leases;
import lt.klasteriai.cms.core.lease.StoreClock;
import lt.klasteriai.cms.core.ledger.Ledger;
import lt.klasteriai.cms.core.publishing.Positions;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.core.store.AuthoringStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Wires schedules, and carries them out as long as the program runs.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScheduleProperties.class)
public class ScheduleConfiguration {

    /// Short enough for another node to take over within the second in which what is due should happen.
    private static final Duration LEAD = Duration.ofMillis(700);

    @Bean
    ScheduleStore scheduleStore(AuthoringStore store) {
        return ScheduleStore.open(store);
    }

    @Bean
    Expiries expiries(Ledger ledger, Positions positions, Revisions revisions, ScheduleStore store, StoreClock clock) {
        return new Expiries(ledger, positions, revisions, store, clock);
    }

    @Bean
    Schedules schedules(
            ScheduleStore store,
            Entries entries,
            Revisions revisions,
            Publishing publishing,
            Expiries expiries,
            ObjectProvider<OtherPlans> otherPlans,
            StoreClock clock) {
        var upcoming = new UpcomingChanges(
                store, entries, revisions, otherPlans.orderedStream().toList());
        return new Schedules(store, entries, publishing, new Pinning(revisions, publishing), expiries, upcoming, clock);
    }

    @Bean
    TimelyPublishing timelyPublishing(Publishing publishing, Schedules schedules, StoreClock clock) {
        return new TimelyPublishing(publishing, schedules, clock);
    }

    @Bean
    ExecutingSchedules executingSchedules(
            ScheduleStore store,
            Expiries expiries,
            Entries entries,
            Revisions revisions,
            Publishing publishing,
            Ledger ledger,
            Leases leases,
            StoreClock clock,
            ScheduleProperties properties) {
        var carryingOut = new CarryingOut(entries, revisions, publishing, ledger, clock);
        var lead = new Lead(leases, clock, LEAD);
        return new ExecutingSchedules(store, expiries, carryingOut, lead, clock, properties.lease());
    }

    @Bean(destroyMethod = "close")
    Recurring schedulesInTheBackground(ExecutingSchedules schedules, ScheduleProperties properties) {
        return Recurring.start("schedules", properties.lookEvery(), schedules::run);
    }
}
