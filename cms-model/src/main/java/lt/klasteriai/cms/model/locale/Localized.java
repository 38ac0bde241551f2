package lt.klasteriai.cms.model.locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A value per locale. Locales without a value are absent; the map is in locale order and immutable.
public record Localized<T>(@JsonValue Map<LocaleTag, T> values) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Localized {
        var ordered = new EnumMap<LocaleTag, T>(LocaleTag.class);
        ordered.putAll(values);
        values = Collections.unmodifiableMap(ordered);
    }

    public static <T> Localized<T> empty() {
        return new Localized<>(Map.of());
    }

    public static <T> Localized<T> of(LocaleTag locale, T value) {
        return new Localized<>(Map.of(locale, value));
    }

    public @Nullable T in(LocaleTag locale) {
        return values.get(locale);
    }

    /// The value in the locale or, where it is missing, in the next one of the fallback chain.
    public Optional<T> inOrFallback(LocaleTag locale) {
        return locale.fallbackChain().stream()
                .flatMap(each -> Optional.ofNullable(values.get(each)).stream())
                .findFirst();
    }

    public Set<LocaleTag> locales() {
        return values.keySet();
    }

    public Localized<T> with(LocaleTag locale, T value) {
        var changed = new EnumMap<LocaleTag, T>(LocaleTag.class);
        changed.putAll(values);
        changed.put(locale, value);
        return new Localized<>(changed);
    }
}
