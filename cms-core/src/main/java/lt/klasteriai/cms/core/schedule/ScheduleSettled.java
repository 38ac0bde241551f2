package lt.klasteriai.cms.core.schedule;

import lombok.Getter;

/// What was asked of a schedule cannot be done in the state that it is in. The message says why, to a person.
@Getter
public final class ScheduleSettled extends RuntimeException {

    private final ScheduleState state;

    ScheduleSettled(ScheduleState state, String detail) {
        super(detail);
        this.state = state;
    }
}
