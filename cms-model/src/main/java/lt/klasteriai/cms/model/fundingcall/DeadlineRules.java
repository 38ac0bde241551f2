package lt.klasteriai.cms.model.fundingcall;

import java.time.Instant;
import lt.klasteriai.cms.model.rule.Violations;
import lt.klasteriai.cms.model.time.DeadlineRevision;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import org.jspecify.annotations.Nullable;

/// What the dates of a funding call must be.
final class DeadlineRules {

    private DeadlineRules() {}

    static void check(FundingCall call, Violations violations) {
        stages(call, violations);
        order(call, violations);
        violations.each(
                "/stages",
                call.stages(),
                (stageAt, stage) -> violations.each(
                        stageAt + "/deadlines",
                        stage.deadlines(),
                        (at, deadline) -> history(at, deadline, violations)));
    }

    private static void stages(FundingCall call, Violations violations) {
        violations
                .unless(fits(call), "/stages", "inconsistent", "fits the model of the call")
                .most(20, "/stages", call.stages())
                .each(
                        "/stages",
                        call.stages(),
                        (at, stage) -> violations
                                .longest(200, at + "/label", stage.label())
                                .most(100, at + "/deadlines", stage.deadlines()));
    }

    private static boolean fits(FundingCall call) {
        return switch (call.model()) {
            case SINGLE_STAGE ->
                call.stages().size() <= 1
                        && call.stages().stream()
                                .allMatch(stage -> stage.deadlines().size() <= 1);
            case TWO_STAGES -> call.stages().size() <= 2;
            case SEVERAL_CUT_OFFS -> true;
            case null -> true;
        };
    }

    /// Every deadline comes after the opening and after the one before it, across stages.
    private static void order(FundingCall call, Violations violations) {
        var opening = call.opening() == null ? null : call.opening().at(call.customaryZone());
        var before = new Instant[] {opening};
        violations.each(
                "/stages",
                call.stages(),
                (stageAt, stage) -> violations.each(
                        stageAt + "/deadlines",
                        stage.deadlines(),
                        (at, deadline) -> before[0] =
                                after(before[0], at, call.zoned(deadline).toInstant(), violations)));
    }

    private static Instant after(@Nullable Instant before, String pointer, Instant deadline, Violations violations) {
        violations.unless(
                before == null || before.isBefore(deadline),
                pointer + "/date",
                "wrong-order",
                "comes after the opening and after the deadline before it");
        return deadline;
    }

    private static void history(String pointer, DeadlineWithHistory deadline, Violations violations) {
        var changes =
                deadline.revisions().stream().map(DeadlineRevision::changedAt).toList();
        violations.each(
                pointer + "/revisions",
                deadline.revisions(),
                (at, revision) -> violations.longest(1000, at + "/reason", revision.reason()));
        for (int index = 1; index < changes.size(); index++) {
            violations.ordered(
                    pointer + "/revisions/" + index + "/changedAt",
                    changes.get(index - 1),
                    changes.get(index),
                    "comes after the change before it");
        }
    }
}
