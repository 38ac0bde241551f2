package lt.klasteriai.cms.core.archive;

import static lt.klasteriai.cms.model.entry.ContentType.CLUSTERS;
import static lt.klasteriai.cms.model.entry.ContentType.NEWS;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entries;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.Publishing;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who creates, changes, publishes, withdraws, deletes and restores at random: the same seed does the same.
final class RandomEditor {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String NAME = "rasa";

    private final Entries entries;
    private final Publishing publishing;
    private final ContentCodec codec;
    private final Random random;
    private final List<EntryId> ids = new ArrayList<>();
    private int steps;
    private int publications;

    RandomEditor(Installation installation, long seed) {
        this.entries = installation.part(Entries.class);
        this.publishing = installation.part(Publishing.class);
        this.codec = installation.part(ContentCodec.class);
        this.random = new Random(seed);
    }

    void steps(int count) {
        for (int i = 0; i < count; i++) {
            step();
        }
    }

    int publications() {
        return publications;
    }

    private void step() {
        steps++;
        if (ids.size() < 3 || random.nextInt(5) == 0) {
            create();
            return;
        }
        var entry = entries.findAnywhere(ids.get(random.nextInt(ids.size()))).orElseThrow();
        if (entry.trashed() != null) {
            entries.restore(entry.type(), entry.id(), entry.version());
            return;
        }
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> change(entry);
            case 3, 4, 5 -> publish(entry);
            case 6 -> withdraw(entry);
            default -> trash(entry);
        }
    }

    private void create() {
        var type = random.nextBoolean() ? NEWS : CLUSTERS;
        var created = entries.create(type, codec.read(type, titled()), NAME);
        ids.add(created.id());
    }

    private JsonNode titled() {
        return json("{'title':{'lt':'Ąžuolas „%d“ \\u2028 ž','en':'Oak %d'}}".formatted(steps, steps));
    }

    private void change(Entry entry) {
        var other = ids.get(random.nextInt(ids.size()));
        var refers = entry.type() == NEWS && entries.find(CLUSTERS, other).isPresent() && random.nextBoolean();
        var patch = refers ? json("{'clusters':['" + other.value() + "']}") : titled();
        entries.patch(entry.type(), entry.id(), entry.version(), patch, NAME);
    }

    private void publish(Entry entry) {
        var complete = entry.type() == NEWS
                ? entries.patch(entry.type(), entry.id(), entry.version(), newsText(), NAME)
                : entry;
        publishing.publish(complete, locales(), random.nextBoolean(), NAME, "publication " + steps + random.nextLong());
        publications++;
    }

    private JsonNode newsText() {
        var text = "{'format':'markdown','value':'Tekstas " + steps + "'}";
        return json("{'body':{'lt':" + text + ",'en':" + text + "}}");
    }

    private void withdraw(Entry entry) {
        var seen = EnumSet.noneOf(LocaleTag.class);
        entry.states().forEach((locale, state) -> {
            if (state.isPublic()) {
                seen.add(locale);
            }
        });
        if (!seen.isEmpty()) {
            publishing.unpublish(entry, seen, NAME, "withdrawal " + steps + random.nextLong());
            publications++;
        }
    }

    private void trash(Entry entry) {
        var isPublic = entry.states().values().stream().anyMatch(state -> state.isPublic());
        if (!isPublic && entries.referrers(entry.id()).isEmpty()) {
            entries.trash(entry.type(), entry.id(), entry.version(), NAME);
        }
    }

    private Set<LocaleTag> locales() {
        return switch (random.nextInt(3)) {
            case 0 -> EnumSet.of(LocaleTag.LT);
            case 1 -> EnumSet.of(LocaleTag.EN);
            default -> EnumSet.allOf(LocaleTag.class);
        };
    }

    private static JsonNode json(String singleQuoted) {
        return JSON.readTree(singleQuoted.replace('\'', '"'));
    }
}
