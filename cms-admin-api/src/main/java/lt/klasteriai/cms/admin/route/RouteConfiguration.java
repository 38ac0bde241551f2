package lt.klasteriai.cms.admin.route;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// How the parts of an address become values of the model.
@Configuration(proxyBeanMethods = false)
class RouteConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, ContentType.class, ContentType::of);
        registry.addConverter(
                String.class, LocaleTag.class, tag -> valueOf(LocaleTag.class, LocaleTag::find, LocaleTag::tag, tag));
        registry.addConverter(
                String.class,
                EntryState.class,
                word -> valueOf(EntryState.class, EntryState::find, EntryState::word, word));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new KnownParameters());
    }

    private static <E extends Enum<E>> E valueOf(
            Class<E> type, Function<String, Optional<E>> find, Function<E, String> word, String text) {
        return find.apply(text)
                .orElseThrow(() -> new NotAValue("It can be "
                        + Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", ")) + "."));
    }
}
