package lt.klasteriai.cms.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lt.klasteriai.cms.core.ledger.Expected.Shown;
import lt.klasteriai.cms.core.publishing.InventedClusters;
import lt.klasteriai.cms.core.store.PublishedStore;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A ledger of invented clusters and an independent check of all that it says.
final class LedgerFixture {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PublishedStore published;

    LedgerFixture(PublishedStore published) {
        this.published = published;
    }

    LedgerWriter writer() {
        return writerOn(new LedgerStore(published));
    }

    LedgerWriter writerOn(LedgerStore store) {
        return new LedgerWriter(store, InventedClusters.projection(), Clock.systemUTC());
    }

    Ledger ledger() {
        return new Ledger(published);
    }

    LedgerStore store() {
        return new LedgerStore(published);
    }

    PublishedStore published() {
        return published;
    }

    /// One to three changes, a fifth of them withdrawals.
    static List<Change> randomChanges(Random random) {
        var changes = new HashMap<EntryInLocale, Change>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            var entry = InventedClusters.ENTRIES.get(random.nextInt(InventedClusters.ENTRIES.size()));
            var locale = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
            changes.put(
                    new EntryInLocale(entry, locale),
                    random.nextInt(5) == 0
                            ? new Change.Withdraw(entry, ContentType.CLUSTERS, locale)
                            : new Change.Publish(
                                    entry, ContentType.CLUSTERS, locale, 1 + random.nextInt(1_000_000), false));
        }
        return List.copyOf(changes.values());
    }

    /// What readers see at a sequence, each version checked to be the only one of its entry and locale.
    Map<EntryInLocale, Shown> visibleAt(long sequence) {
        return shown(ledger().at(sequence).visible(InventedClusters.ENTRIES));
    }

    private static Map<EntryInLocale, Shown> shown(List<PublishedVersion> versions) {
        var state = new HashMap<EntryInLocale, Shown>();
        for (var version : versions) {
            assertThat(state.put(EntryInLocale.of(version), shown(JSON.readTree(version.json()))))
                    .as("a second visible version of %s", version.id())
                    .isNull();
        }
        return state;
    }

    private static Shown shown(JsonNode json) {
        var partners = new ArrayList<String>();
        json.get("partnerClusters")
                .forEach(partner -> partners.add(partner.get("title").asString()));
        return new Shown(json.get("title").asString(), partners);
    }

    /// Every sequence up to the head shows what its intents say; nothing lies above the head.
    void checkEverything() {
        var ledger = ledger();
        var publications = ledger.after(0, Integer.MAX_VALUE);
        assertThat(publications).hasSize(Math.toIntExact(ledger.head()));
        var expected = Expected.states(publications);
        var versions = allVersions();
        for (int sequence = 0; sequence < expected.size(); sequence++) {
            long at = sequence;
            var visible =
                    versions.stream().filter(version -> version.visibleAt(at)).toList();
            assertThat(shown(visible)).as("the state at %d", at).isEqualTo(expected.get(sequence));
        }
        assertThat(versions)
                .as("versions of no committed publication")
                .allMatch(version -> version.from() <= ledger.head());
        inOrder(publications);
    }

    private List<PublishedVersion> allVersions() {
        return published.template().findAll(VersionDocument.class).stream()
                .map(LedgerDocumentMapper.INSTANCE::toVersion)
                .toList();
    }

    private static void inOrder(List<Publication> publications) {
        for (int i = 0; i < publications.size(); i++) {
            assertThat(publications.get(i).sequence()).isEqualTo(i + 1);
            if (i > 0) {
                assertThat(publications.get(i).at())
                        .isAfterOrEqualTo(publications.get(i - 1).at());
            }
        }
    }
}
