package lt.klasteriai.cms.model.event;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What an event must be, as a draft and to be published.
final class EventRules {

    private EventRules() {}

    static List<Violation> draft(Event event) {
        var violations = new Violations();
        event.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        texts(event, violations);
        times(event, violations);
        relations(event, violations);
        violations.between(1, 10_000_000, "/capacity", event.capacity());
        return violations.toList();
    }

    static List<Violation> publish(Event event, LocaleTag locale) {
        var violations = new Violations();
        event.common().checkPublishing(violations, locale);
        violations.required("/starts", event.starts());
        return violations.toList();
    }

    private static void texts(Event event, Violations violations) {
        violations
                .longest(300, "/venue", event.venue())
                .longest(500, "/address", event.address())
                .longest(300, "/organisers", 50, event.organisers());
    }

    private static void times(Event event, Violations violations) {
        var starts = event.starts() == null ? null : event.starts().begins();
        var ends = event.ends() == null ? null : event.ends().ends();
        violations
                .ordered("/ends", starts, ends, "comes after the start")
                .unless(
                        event.ends() == null || starts != null,
                        "/starts",
                        "required",
                        "is needed where an end is given")
                .unless(
                        (event.state() == EventState.MOVED) == (event.previousStart() != null),
                        "/previousStart",
                        "inconsistent",
                        "is given for a moved event, and for no other");
    }

    private static void relations(Event event, Violations violations) {
        violations
                .distinct("/languages", event.languages())
                .distinct("/clusters", event.clusters())
                .distinct("/fundingCalls", event.fundingCalls());
    }
}
