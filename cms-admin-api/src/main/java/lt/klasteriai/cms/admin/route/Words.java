package lt.klasteriai.cms.admin.route;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.core.bulk.ItemState;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.finding.Work;
import lt.klasteriai.cms.core.release.ReleaseState;
import lt.klasteriai.cms.core.schedule.ScheduleState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/// The words of addresses that stand for values of the model, each as it is spelt there and in no other way.
///
/// They are editors, because with a converter the framework goes on to try the names that the values have in Java.
@ControllerAdvice
class Words {

    @InitBinder
    void register(WebDataBinder binder) {
        register(binder, ContentType.class, ContentType::segment);
        register(binder, LocaleTag.class, LocaleTag::tag);
        register(binder, EntryState.class, EntryState::word);
        register(binder, Work.class, Work::word);
        register(binder, ItemState.class, ItemState::word);
        register(binder, ScheduleState.class, ScheduleState::word);
        register(binder, ReleaseState.class, ReleaseState::word);
    }

    private static <E extends Enum<E>> void register(WebDataBinder binder, Class<E> type, Function<E, String> word) {
        var values = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(word, Function.identity()));
        binder.registerCustomEditor(type, new WordEditor<>(values));
    }
}
