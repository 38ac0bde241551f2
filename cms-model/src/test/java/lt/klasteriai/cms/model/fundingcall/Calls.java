package lt.klasteriai.cms.model.fundingcall;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.Localized;
import lt.klasteriai.cms.model.time.DeadlineWithHistory;
import org.jspecify.annotations.Nullable;

/// Calls with dates and nothing else.
final class Calls {

    private Calls() {}

    static FundingCall opening(CallKind kind, String date, DeadlineWithHistory... deadlines) {
        return opening(kind, new Opening(LocalDate.parse(date), null, null), Arrays.asList(deadlines));
    }

    static FundingCall opening(CallKind kind, @Nullable Opening opening, List<DeadlineWithHistory> deadlines) {
        return FundingCall.builder()
                .common(CommonFields.builder().build())
                .kind(kind)
                .opening(opening)
                .stages(List.of(new Stage(Localized.empty(), deadlines)))
                .build();
    }

    static DeadlineWithHistory on(String date) {
        return at(LocalDate.parse(date), null, null);
    }

    static DeadlineWithHistory at(LocalDate date, @Nullable LocalTime time, @Nullable ZoneId zone) {
        return new DeadlineWithHistory(date, time, zone, List.of());
    }
}
