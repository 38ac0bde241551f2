package lt.klasteriai.cms.core.search.lithuanian;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Endings and what each of them may mean, kept by their letters from the last to the first.
final class EndingTable<T> {

    /// A stem has two letters at least, and a vowel.
    private static final int SHORTEST_STEM = 2;

    private final Node<T> root = new Node<>();

    /// A word taken apart.
    record Cut<T>(String stem, String ending, T meaning) {}

    private static final class Node<T> {

        private final List<T> meanings = new ArrayList<>(1);
        private final List<@Nullable Node<T>> before = new ArrayList<>();

        @Nullable
        Node<T> before(char letter) {
            int place = letter - 'a';
            return place >= 0 && place < before.size() ? before.get(place) : null;
        }

        Node<T> madeBefore(char letter) {
            while (before.size() <= letter - 'a') {
                before.add(null);
            }
            var known = before(letter);
            if (known != null) {
                return known;
            }
            var made = new Node<T>();
            before.set(letter - 'a', made);
            return made;
        }
    }

    /// @param endings in letters from `a` to `z`, separated by blanks
    void add(T meaning, String endings) {
        for (var ending : endings.split(" ", -1)) {
            var node = root;
            for (int at = ending.length() - 1; at >= 0; at--) {
                node = node.madeBefore(ending.charAt(at));
            }
            if (!node.meanings.contains(meaning)) {
                node.meanings.add(meaning);
            }
        }
    }

    /// All ways to take a word apart, those with the longest ending first.
    List<Cut<T>> cuts(String word) {
        var cuts = new ArrayList<Cut<T>>();
        var node = root.before(Sounds.last(word));
        for (int start = word.length() - 1; node != null && start >= SHORTEST_STEM; start--) {
            if (!node.meanings.isEmpty() && Sounds.hasVowel(word, start)) {
                for (var meaning : node.meanings) {
                    cuts.add(new Cut<>(word.substring(0, start), word.substring(start), meaning));
                }
            }
            node = node.before(word.charAt(start - 1));
        }
        return cuts.reversed();
    }
}
