package lt.klasteriai.cms.core.difference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import lt.klasteriai.cms.core.difference.Alignment.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Finds which elements of a list became which: those that share much of what they hold. Single values never do; one
/// that is not there any more was removed.
final class Likeness {

    private static final int MOST_COMPARED = 10_000;
    private static final double LEAST = 0.3;

    private final List<JsonNode> from;
    private final List<JsonNode> to;

    private Likeness(List<JsonNode> from, List<JsonNode> to) {
        this.from = from;
        this.to = to;
    }

    /// The steps with what went and what came in one place paired where it is alike.
    static List<Step> paired(List<Step> steps, List<JsonNode> from, List<JsonNode> to) {
        var likeness = new Likeness(from, to);
        var paired = new ArrayList<Step>();
        var gap = new ArrayList<Step>();
        for (var step : steps) {
            if (step.isKept()) {
                paired.addAll(likeness.pairedIn(gap));
                gap.clear();
                paired.add(step);
            } else {
                gap.add(step);
            }
        }
        paired.addAll(likeness.pairedIn(gap));
        return paired;
    }

    private List<Step> pairedIn(List<Step> gap) {
        var removed = gap.stream().filter(Step::isRemoved).toList();
        var added = gap.stream().filter(step -> !step.isRemoved()).toList();
        if (removed.isEmpty() || added.isEmpty() || (long) removed.size() * added.size() > MOST_COMPARED) {
            return List.copyOf(gap);
        }
        var best = bestFrom(removed, added);
        var steps = new ArrayList<Step>();
        int i = 0;
        int j = 0;
        while (i < removed.size() && j < added.size()) {
            if (best[i][j] == best[i + 1][j]) {
                steps.add(removed.get(i++));
            } else if (best[i][j] == best[i][j + 1]) {
                steps.add(added.get(j++));
            } else {
                steps.add(new Step(removed.get(i++).from(), added.get(j++).to()));
            }
        }
        steps.addAll(removed.subList(i, removed.size()));
        steps.addAll(added.subList(j, added.size()));
        return steps;
    }

    /// How much likeness can be had of what begins at each pair of places, without crossing.
    private double[][] bestFrom(List<Step> removed, List<Step> added) {
        var best = new double[removed.size() + 1][added.size() + 1];
        for (int i = removed.size() - 1; i >= 0; i--) {
            for (int j = added.size() - 1; j >= 0; j--) {
                double apart = Math.max(best[i + 1][j], best[i][j + 1]);
                double alike =
                        of(from.get(removed.get(i).from()), to.get(added.get(j).to()));
                best[i][j] = alike < LEAST ? apart : Math.max(apart, best[i + 1][j + 1] + alike);
            }
        }
        return best;
    }

    /// From 0, nothing in common, to 1.
    private static double of(JsonNode one, JsonNode other) {
        return one instanceof ObjectNode object && other instanceof ObjectNode another ? ofObjects(object, another) : 0;
    }

    private static double ofObjects(ObjectNode one, ObjectNode other) {
        var names = new HashSet<>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names.stream()
                .mapToDouble(name -> ofMembers(one.path(name), other.path(name)))
                .average()
                .orElse(1);
    }

    private static double ofMembers(JsonNode one, JsonNode other) {
        if (one.isString() && other.isString()) {
            return ofTexts(one.stringValue(), other.stringValue());
        }
        return one.equals(other) ? 1 : of(one, other);
    }

    /// The share of words in common.
    private static double ofTexts(String one, String other) {
        var counts = new HashMap<String, Integer>();
        var words = spoken(one);
        var others = spoken(other);
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        long common = others.stream()
                .filter(word -> counts.merge(word, -1, Integer::sum) >= 0)
                .count();
        return words.isEmpty() && others.isEmpty() ? 1 : 2.0 * common / (words.size() + others.size());
    }

    private static List<String> spoken(String text) {
        return Words.split(text).stream().filter(word -> !word.isBlank()).toList();
    }
}
