package lt.klasteriai.cms.model.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Localized;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong, so that the rules of a content type read as a list. What is absent breaks no rule but
/// `required`.
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /// What has been found, in the order of the rules.
    public List<Violation> toList() {
        return List.copyOf(found);
    }

    /// The value must be there: code `required`. A blank text and an empty list are not.
    public Violations required(String pointer, @Nullable Object value) {
        var present = !(value == null
                || (value instanceof String text && text.isBlank())
                || (value instanceof List<?> list && list.isEmpty()));
        return unless(present, pointer, "required", "is needed to publish");
    }

    /// The text must be there in the locale: code `required`.
    public Violations requiredIn(LocaleTag locale, String pointer, Localized<String> text) {
        return requiredIn(locale, pointer, text, String::isBlank);
    }

    /// The value must be there in the locale: code `required`.
    public <T> Violations requiredIn(LocaleTag locale, String pointer, Localized<T> values, Predicate<T> blank) {
        var value = values.in(locale);
        if (value == null || blank.test(value)) {
            add(pointer + "/" + locale.tag(), locale, "required", "is needed to publish in this locale");
        }
        return this;
    }

    /// The text must not be longer: code `too-long`.
    public Violations longest(int max, String pointer, @Nullable String text) {
        return longest(max, pointer, null, text);
    }

    /// The text must not be longer in any locale: code `too-long`.
    public Violations longest(int max, String pointer, Localized<String> text) {
        text.values().forEach((locale, each) -> longest(max, pointer + "/" + locale.tag(), locale, each));
        return this;
    }

    /// At most so many texts, none of them longer than that: codes `too-many`, `too-long`.
    public Violations longest(int max, String pointer, int maxSize, List<String> texts) {
        return most(maxSize, pointer, texts).each(pointer, texts, (at, text) -> longest(max, at, text));
    }

    /// At most so many elements: code `too-many`.
    public Violations most(int max, String pointer, List<?> list) {
        return unless(list.size() <= max, pointer, "too-many", "holds at most " + max);
    }

    /// No element twice: code `duplicate`, at the second one.
    public Violations distinct(String pointer, List<?> list) {
        var seen = new HashSet<Object>();
        return each(pointer, list, (at, element) -> unless(seen.add(element), at, "duplicate", "is there already"));
    }

    /// The number must lie between the two, both included: code `out-of-range`.
    public Violations between(long min, long max, String pointer, @Nullable Number number) {
        if (number != null) {
            var exact = new BigDecimal(number.toString());
            var inside = exact.compareTo(BigDecimal.valueOf(min)) >= 0 && exact.compareTo(BigDecimal.valueOf(max)) <= 0;
            unless(inside, pointer, "out-of-range", "lies between " + min + " and " + max);
        }
        return this;
    }

    /// The later one must not come before the earlier one: code `wrong-order`, at the later one.
    public <C extends Comparable<? super C>> Violations ordered(
            String pointer, @Nullable C earlier, @Nullable C later, String detail) {
        var inOrder = earlier == null || later == null || earlier.compareTo(later) <= 0;
        return unless(inOrder, pointer, "wrong-order", detail);
    }

    /// Checks every element, with its pointer.
    public <T> Violations each(String pointer, List<T> list, BiConsumer<String, T> rules) {
        for (int index = 0; index < list.size(); index++) {
            rules.accept(pointer + "/" + index, list.get(index));
        }
        return this;
    }

    /// A rule of its own.
    public Violations unless(boolean satisfied, String pointer, String code, String detail) {
        if (!satisfied) {
            add(pointer, null, code, detail);
        }
        return this;
    }

    private Violations longest(int max, String pointer, @Nullable LocaleTag locale, @Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) > max) {
            add(pointer, locale, "too-long", "has at most " + max + " characters");
        }
        return this;
    }

    private void add(String pointer, @Nullable LocaleTag locale, String code, String detail) {
        found.add(new Violation(pointer, locale, code, detail));
    }
}
