package lt.klasteriai.cms.core.entry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import lt.klasteriai.cms.core.difference.Texts;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;

/// Which texts of an entry were left behind when the other locale went on.
///
/// A text is stale when the same field was changed in another locale after it was written, unless that change was
/// itself the catching up of a stale or missing text. It is fresh again when it is saved, or confirmed as still right.
///
/// @param stale by locale, the pointers of the stale fields, each with the number of the revision that went on without
///     it; no locale is there without a field
public record Translations(Map<LocaleTag, SortedMap<String, Integer>> stale) {

    /// None of them.
    public static final Translations FRESH = new Translations(Map.of());

    /// Whether the field's text in this locale is stale.
    public boolean isStale(LocaleTag locale, String field) {
        return stale.getOrDefault(locale, new TreeMap<>()).containsKey(field);
    }

    /// What is stale once a revision of this number has turned some texts into others.
    Translations after(Texts before, Texts now, int revision) {
        var marks = new EnumMap<LocaleTag, SortedMap<String, Integer>>(LocaleTag.class);
        var fields = new TreeSet<>(now.fields().keySet());
        for (var field : fields) {
            staleAfter(field, before, now)
                    .forEach(locale -> marks.computeIfAbsent(locale, _ -> new TreeMap<>())
                            .put(field, since(locale, field, revision)));
        }
        return new Translations(marks);
    }

    private Set<LocaleTag> staleAfter(String field, Texts before, Texts now) {
        var present = now.in(field);
        var changed = EnumSet.noneOf(LocaleTag.class);
        present.forEach((locale, text) -> {
            if (!text.equals(before.in(field).get(locale))) {
                changed.add(locale);
            }
        });
        boolean wentOn =
                changed.stream().anyMatch(locale -> before.in(field).containsKey(locale) && !isStale(locale, field));
        var behind = EnumSet.noneOf(LocaleTag.class);
        if (present.size() > 1) {
            behind.addAll(present.keySet());
            behind.removeIf(locale -> changed.contains(locale) || !(wentOn || isStale(locale, field)));
        }
        return behind;
    }

    private int since(LocaleTag locale, String field, int revision) {
        return stale.getOrDefault(locale, new TreeMap<>()).getOrDefault(field, revision);
    }

    /// What is stale once somebody has said that these fields are right as they are.
    Translations confirmed(LocaleTag locale, Collection<String> fields) {
        var marks = new EnumMap<LocaleTag, SortedMap<String, Integer>>(LocaleTag.class);
        stale.forEach((each, since) -> marks.put(each, new TreeMap<>(since)));
        marks.computeIfPresent(locale, (_, since) -> {
            since.keySet().removeAll(Set.copyOf(fields));
            return since.isEmpty() ? null : since;
        });
        return new Translations(marks);
    }

    static Translations of(@Nullable List<StaleDocument> documents) {
        var marks = new EnumMap<LocaleTag, SortedMap<String, Integer>>(LocaleTag.class);
        if (documents != null) {
            documents.forEach(each -> marks.computeIfAbsent(LocaleTag.of(each.locale()), _ -> new TreeMap<>())
                    .put(each.field(), each.since()));
        }
        return new Translations(marks);
    }

    @Nullable
    List<StaleDocument> toDocuments() {
        var documents = new ArrayList<StaleDocument>();
        stale.forEach((locale, since) ->
                since.forEach((field, number) -> documents.add(new StaleDocument(locale.tag(), field, number))));
        return documents.isEmpty() ? null : documents;
    }
}
