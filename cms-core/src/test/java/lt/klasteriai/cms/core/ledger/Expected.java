package lt.klasteriai.cms.core.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.klasteriai.cms.core.publishing.InventedClusters;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;

/// What readers must see at each sequence, by the simplest means: replaying the intents.
final class Expected {

    private final Map<EntryInLocale, Integer> revisions = new HashMap<>();

    /// What a version shows that could go wrong.
    record Shown(String title, List<String> partners) {}

    /// The public state after each of these publications; the first element is the empty state at 0.
    static List<Map<EntryInLocale, Shown>> states(List<Publication> publications) {
        var expected = new Expected();
        var states = new ArrayList<Map<EntryInLocale, Shown>>();
        states.add(Map.of());
        for (var publication : publications) {
            publication.changes().forEach(expected::apply);
            states.add(expected.state());
        }
        return states;
    }

    /// The public state after all of these publications.
    static Map<EntryInLocale, Shown> stateAfter(List<Publication> publications) {
        var expected = new Expected();
        publications.forEach(publication -> publication.changes().forEach(expected::apply));
        return expected.state();
    }

    private void apply(Change change) {
        var key = EntryInLocale.of(change);
        switch (change) {
            case Change.Publish publish -> revisions.put(key, publish.revision());
            case Change.Withdraw _ -> revisions.remove(key);
        }
    }

    private Map<EntryInLocale, Shown> state() {
        var state = new HashMap<EntryInLocale, Shown>();
        revisions.forEach((key, revision) -> state.put(key, shown(key, revision)));
        return state;
    }

    private Shown shown(EntryInLocale key, int revision) {
        var partners = InventedClusters.partners(key.entry(), revision).stream()
                .flatMap(partner -> titleFor(partner, key.locale()).stream())
                .toList();
        return new Shown(InventedClusters.title(key.entry(), revision, key.locale()), partners);
    }

    private Optional<String> titleFor(EntryId partner, LocaleTag reader) {
        return reader.fallbackChain().stream()
                .map(locale -> new EntryInLocale(partner, locale))
                .filter(revisions::containsKey)
                .findFirst()
                .map(key -> InventedClusters.title(partner, revisions.getOrDefault(key, 0), key.locale()));
    }
}
