package lt.klasteriai.cms.core.schedule;

import lombok.Getter;

/// Another schedule does something to the same entry in the same locale at the same instant.
@Getter
public final class ScheduleClash extends RuntimeException {

    private final transient Schedule other;

    ScheduleClash(Schedule other) {
        super("schedule " + other.id() + " has the same entry, locale and instant");
        this.other = other;
    }
}
