package lt.klasteriai.cms.core.lint;

import java.time.Instant;
import lt.klasteriai.cms.model.event.Event;
import lt.klasteriai.cms.model.fundingcall.FundingCall;

/// A call whose last deadline is over, or an event nobody can register for: either a date is mistyped, or there is
/// little to publish. Calls that an editor declared over, cancelled or suspended are known to be so.
final class PassedDeadlines implements LintRule {

    private static final String CODE = "deadline-passed";

    @Override
    public void check(Subject subject, Warnings warnings) {
        switch (subject.content()) {
            case FundingCall call -> check(call, subject.at(), warnings);
            case Event event -> check(event, subject.at(), warnings);
            default -> {}
        }
    }

    private static void check(FundingCall call, Instant at, Warnings warnings) {
        var last = lastDeadline(call);
        if (!last.isEmpty()
                && call.stateOverride() == null
                && call.nextDeadline(at).isEmpty()) {
            warnings.add(last + "/date", null, CODE, "The last deadline of the call is over.");
        }
    }

    /// Its pointer; empty when there is none. Deadlines stand in the order of time.
    private static String lastDeadline(FundingCall call) {
        for (int stage = call.stages().size() - 1; stage >= 0; stage--) {
            int deadlines = call.stages().get(stage).deadlines().size();
            if (deadlines > 0) {
                return "/stages/" + stage + "/deadlines/" + (deadlines - 1);
            }
        }
        return "";
    }

    private static void check(Event event, Instant at, Warnings warnings) {
        var deadline = event.registrationDeadline();
        if (deadline != null && !at.isBefore(deadline.instant())) {
            warnings.add("/registrationDeadline/date", null, CODE, "One can register no longer.");
        }
    }
}
