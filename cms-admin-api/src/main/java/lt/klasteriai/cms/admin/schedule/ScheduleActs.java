package lt.klasteriai.cms.admin.schedule;

import java.util.Map;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.audit.AuditLog;
import lt.klasteriai.cms.core.schedule.Schedule;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What people do to schedules, for the audit log; what schedules do to entries is recorded there.
final class ScheduleActs {

    private ScheduleActs() {}

    static void record(AuditLog audit, String act, Schedule schedule) {
        audit.record(
                act,
                "schedules/" + schedule.id(),
                Map.of(
                        "action", schedule.action().word(),
                        "entry", schedule.type().segment() + "/" + schedule.entry(),
                        "locales",
                                schedule.locales().stream()
                                        .sorted()
                                        .map(LocaleTag::tag)
                                        .collect(Collectors.joining(" ")),
                        "at", schedule.at().instant().toString()));
    }
}
