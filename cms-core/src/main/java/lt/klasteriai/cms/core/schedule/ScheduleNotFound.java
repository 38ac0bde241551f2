package lt.klasteriai.cms.core.schedule;

/// There is no schedule with this id.
public final class ScheduleNotFound extends RuntimeException {

    ScheduleNotFound(String id) {
        super("no schedule " + id);
    }
}
