package lt.klasteriai.cms.core.difference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How two sequences go together: what stayed, what went and what came, so that as much as is sensible stays. Short
/// stretches get the longest common subsequence; long ones are first cut at what occurs once on both sides, so that no
/// input is slow.
final class Alignment<T> {

    private static final int GONE = -1;
    private static final int LARGEST_TABLE = 250_000;

    private final List<T> from;
    private final List<T> to;
    private final List<Step> steps = new ArrayList<>();

    /// A place in one of the sequences or in both.
    ///
    /// @param from the place in the first; -1 for what came
    /// @param to the place in the second; -1 for what went
    record Step(int from, int to) {

        boolean isKept() {
            return from != GONE && to != GONE;
        }

        boolean isRemoved() {
            return to == GONE;
        }
    }

    private Alignment(List<T> from, List<T> to) {
        this.from = from;
        this.to = to;
    }

    /// Every place of both, in order; where something was replaced, what went before what came.
    static <T> List<Step> of(List<T> from, List<T> to) {
        var alignment = new Alignment<>(from, to);
        alignment.align(0, from.size(), 0, to.size());
        return alignment.steps;
    }

    private void align(int fromStart, int fromEnd, int toStart, int toEnd) {
        int head = 0;
        int shorter = Math.min(fromEnd - fromStart, toEnd - toStart);
        while (head < shorter && same(fromStart + head, toStart + head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && same(fromEnd - tail - 1, toEnd - tail - 1)) {
            tail++;
        }
        keep(fromStart, toStart, head);
        alignDifferent(fromStart + head, fromEnd - tail, toStart + head, toEnd - tail);
        keep(fromEnd - tail, toEnd - tail, tail);
    }

    private boolean same(int inFrom, int inTo) {
        return from.get(inFrom).equals(to.get(inTo));
    }

    private void keep(int fromStart, int toStart, int count) {
        for (int i = 0; i < count; i++) {
            steps.add(new Step(fromStart + i, toStart + i));
        }
    }

    /// Both begin and end with something else.
    private void alignDifferent(int fromStart, int fromEnd, int toStart, int toEnd) {
        long table = (long) (fromEnd - fromStart) * (toEnd - toStart);
        if (table == 0) {
            replace(fromStart, fromEnd, toStart, toEnd);
        } else if (table <= LARGEST_TABLE) {
            alignByTable(fromStart, fromEnd, toStart, toEnd);
        } else {
            alignByAnchors(fromStart, fromEnd, toStart, toEnd);
        }
    }

    private void replace(int fromStart, int fromEnd, int toStart, int toEnd) {
        for (int i = fromStart; i < fromEnd; i++) {
            steps.add(new Step(i, GONE));
        }
        for (int i = toStart; i < toEnd; i++) {
            steps.add(new Step(GONE, i));
        }
    }

    private void alignByTable(int fromStart, int fromEnd, int toStart, int toEnd) {
        var longest = longestFrom(fromStart, fromEnd, toStart, toEnd);
        int i = fromStart;
        int j = toStart;
        while (i < fromEnd && j < toEnd) {
            if (same(i, j)) {
                steps.add(new Step(i++, j++));
            } else if (longest[i - fromStart + 1][j - toStart] >= longest[i - fromStart][j - toStart + 1]) {
                steps.add(new Step(i++, GONE));
            } else {
                steps.add(new Step(GONE, j++));
            }
        }
        replace(i, fromEnd, j, toEnd);
    }

    /// How much can stay of what begins at each pair of places.
    private int[][] longestFrom(int fromStart, int fromEnd, int toStart, int toEnd) {
        var longest = new int[fromEnd - fromStart + 1][toEnd - toStart + 1];
        for (int i = fromEnd - 1; i >= fromStart; i--) {
            for (int j = toEnd - 1; j >= toStart; j--) {
                int row = i - fromStart;
                int column = j - toStart;
                longest[row][column] = same(i, j)
                        ? longest[row + 1][column + 1] + 1
                        : Math.max(longest[row + 1][column], longest[row][column + 1]);
            }
        }
        return longest;
    }

    private void alignByAnchors(int fromStart, int fromEnd, int toStart, int toEnd) {
        var anchors = anchors(fromStart, fromEnd, toStart, toEnd);
        if (anchors.isEmpty()) {
            replace(fromStart, fromEnd, toStart, toEnd);
            return;
        }
        int i = fromStart;
        int j = toStart;
        for (var anchor : anchors) {
            align(i, anchor.from(), j, anchor.to());
            steps.add(anchor);
            i = anchor.from() + 1;
            j = anchor.to() + 1;
        }
        align(i, fromEnd, j, toEnd);
    }

    /// What occurs once on both sides, as much of it as has the same order there.
    private List<Step> anchors(int fromStart, int fromEnd, int toStart, int toEnd) {
        var there = once(to, toStart, toEnd);
        var candidates = new ArrayList<Step>();
        once(from, fromStart, fromEnd).entrySet().stream()
                .filter(each -> there.containsKey(each.getKey()))
                .map(each -> new Step(each.getValue(), there.getOrDefault(each.getKey(), GONE)))
                .sorted((one, other) -> Integer.compare(one.from(), other.from()))
                .forEach(candidates::add);
        return longestRising(candidates);
    }

    private static <T> Map<T, Integer> once(List<T> all, int start, int end) {
        var places = new HashMap<T, Integer>();
        for (int i = start; i < end; i++) {
            places.merge(all.get(i), i, (_, _) -> GONE);
        }
        places.values().removeIf(place -> place == GONE);
        return places;
    }

    /// The longest part of the steps, which rise in the first sequence, that rises in the second one too.
    private static List<Step> longestRising(List<Step> steps) {
        var ends = new ArrayList<Integer>();
        var before = new int[steps.size()];
        for (int i = 0; i < steps.size(); i++) {
            int length = lengthBelow(ends, steps, steps.get(i).to());
            before[i] = length == 0 ? GONE : ends.get(length - 1);
            if (length == ends.size()) {
                ends.add(i);
            } else {
                ends.set(length, i);
            }
        }
        var rising = new ArrayList<Step>();
        for (int i = ends.isEmpty() ? GONE : ends.getLast(); i != GONE; i = before[i]) {
            rising.add(steps.get(i));
        }
        Collections.reverse(rising);
        return rising;
    }

    /// How many of the rising ends lie below this place.
    private static int lengthBelow(List<Integer> ends, List<Step> steps, int place) {
        int low = 0;
        int high = ends.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (steps.get(ends.get(middle)).to() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
