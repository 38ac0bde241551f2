package lt.klasteriai.cms.core.search.lithuanian;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.search.Letters;

/// Words in the forms that occur in running text, and how well [Stems] brings these together.
///
/// @param forms by lemma
record WordForms(Map<String, List<String>> forms) {

    static WordForms read() {
        try (var file = Objects.requireNonNull(WordForms.class.getResourceAsStream("/lithuanian/word-forms.tsv"))) {
            Map<String, List<String>> forms = new HashMap<>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(parts -> forms.merge(parts[0], List.of(parts[2].split(" ", -1)), WordForms::together));
            return new WordForms(forms);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> together(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    WordForms of(Predicate<String> lemma) {
        var some = new HashMap<>(forms);
        some.keySet().removeIf(lemma.negate());
        return new WordForms(some);
    }

    /// The share of ordered pairs of forms of one lemma that share a stem.
    double recall() {
        return recall(UnaryOperator.identity());
    }

    /// The same when the reader types no diacritics.
    double recallWithoutDiacritics() {
        return recall(Letters::folded);
    }

    private double recall(UnaryOperator<String> typed) {
        long pairs = 0;
        long met = 0;
        for (var lemma : forms.values()) {
            for (var asked : lemma) {
                var stems = Set.copyOf(Stems.of(typed.apply(asked)));
                var others = lemma.stream().filter(form -> !form.equals(asked)).toList();
                pairs += others.size();
                met += others.stream()
                        .filter(form -> !Collections.disjoint(stems, Stems.of(form)))
                        .count();
            }
        }
        return (double) met / pairs;
    }

    /// The share of pairs of forms brought together that have a lemma in common.
    double precision() {
        Map<String, Set<String>> lemmas = new HashMap<>();
        forms.forEach((lemma, all) -> all.forEach(
                form -> lemmas.computeIfAbsent(form, each -> new HashSet<>()).add(lemma)));
        Map<String, Set<String>> byStem = new HashMap<>();
        lemmas.keySet()
                .forEach(form -> Stems.of(form)
                        .forEach(stem -> byStem.computeIfAbsent(stem, each -> new HashSet<>())
                                .add(form)));
        long met = 0;
        long right = 0;
        for (var form : lemmas.keySet()) {
            var others = Stems.of(form).stream()
                    .flatMap(stem -> byStem.getOrDefault(stem, Set.of()).stream())
                    .filter(other -> !other.equals(form))
                    .collect(toSet());
            met += others.size();
            right += others.stream()
                    .filter(other -> !Collections.disjoint(lemmaOf(lemmas, form), lemmaOf(lemmas, other)))
                    .count();
        }
        return (double) right / met;
    }

    private static Set<String> lemmaOf(Map<String, Set<String>> lemmas, String form) {
        return lemmas.getOrDefault(form, Set.of());
    }
}
