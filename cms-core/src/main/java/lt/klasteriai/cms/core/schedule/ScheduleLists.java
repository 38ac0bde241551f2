package lt.klasteriai.cms.core.schedule;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;

/// Lists of schedules.
final class ScheduleLists {

    private ScheduleLists() {}

    /// What is asked of the schedules on a list.
    static List<Criteria> matching(ScheduleQuery query) {
        var all = new ArrayList<Criteria>();
        if (query.entry() != null) {
            all.add(where(ScheduleDocument.ENTRY).is(query.entry().value()));
        }
        if (query.state() != null) {
            all.add(where(ScheduleDocument.STATE).is(query.state()));
        }
        if (query.from() != null) {
            all.add(where(ScheduleDocument.AT).gte(query.from()));
        }
        if (query.until() != null) {
            all.add(where(ScheduleDocument.AT).lt(query.until()));
        }
        return all;
    }
}
