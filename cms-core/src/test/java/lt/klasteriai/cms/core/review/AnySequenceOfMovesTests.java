package lt.klasteriai.cms.core.review;

import static lt.klasteriai.cms.core.review.ReviewFixture.JONAS;
import static lt.klasteriai.cms.core.review.ReviewFixture.ONA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.publishing.NotPublishable;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever editors do, in whatever order: what readers see in a locale was approved there just so, by somebody who had
/// no hand in it. A model that knows nothing of how reviews are stored says of every move whether it may succeed.
class AnySequenceOfMovesTests {

    private static final int SEQUENCES = Integer.getInteger("cms.test.reviews", 8);
    private static final int MOVES = 60;
    private static final List<String> PEOPLE = List.of(ONA, JONAS, "vita");

    private static final ReviewFixture desk = new ReviewFixture();
    private static final Set<String> succeeded = new HashSet<>();
    private static final Set<String> refused = new HashSet<>();

    @AfterAll
    static void close() {
        desk.close();
    }

    static List<Long> seeds() {
        return new Random(7).longs(SEQUENCES).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsPublishedThatWasNotApprovedAndNobodyApprovesAnOwnChange(long seed) {
        new Sequence(seed).run();
    }

    /// What a locale shows: its own text and the shared one.
    private record Shown(String text, String shared) {}

    /// A revision as the model remembers it.
    private record Saved(String by, Map<LocaleTag, String> texts, String shared) {

        Shown in(LocaleTag locale) {
            return new Shown(texts.getOrDefault(locale, ""), shared);
        }
    }

    /// Where a locale stands, as the model has it.
    private static final class Standing {
        @Nullable
        String submitter;

        boolean approved;
        /// The last revision that was published or approved; those after it are unseen.
        int published;
        List<Integer> approvals = new ArrayList<>();

        int seen() {
            return Math.max(published, approvals.isEmpty() ? 0 : approvals.getLast());
        }
    }

    private static final class Sequence {
        private final Random random;
        private final List<Saved> revisions = new ArrayList<>();
        private final Map<LocaleTag, Standing> standings = new EnumMap<>(LocaleTag.class);
        private final Entry entry;
        private int words;

        Sequence(long seed) {
            random = new Random(seed);
            for (var locale : LocaleTag.values()) {
                standings.put(locale, new Standing());
            }
            var author = person();
            entry = desk.create(ContentType.NEWS, content("lt 0", "en 0", "s0"), author);
            revisions.add(new Saved(author, Map.of(LocaleTag.LT, "lt 0", LocaleTag.EN, "en 0"), "s0"));
        }

        private static String content(String lithuanian, String english, String shared) {
            return """
                    {'title':{'lt':'Antraštė','en':'Headline'},'tags':['%3$s'],
                     'body':{'lt':{'format':'markdown','value':'%1$s'},'en':{'format':'markdown','value':'%2$s'}}}""".formatted(lithuanian, english, shared);
        }

        private String person() {
            return PEOPLE.get(random.nextInt(PEOPLE.size()));
        }

        void run() {
            for (int i = 0; i < MOVES; i++) {
                var locale = random.nextBoolean() ? LocaleTag.LT : LocaleTag.EN;
                var by = person();
                switch (random.nextInt(13)) {
                    case 0 -> saveText(locale, by);
                    case 1 -> saveShared(by);
                    case 2 -> restore(by);
                    case 3, 4, 5 -> submit(locale, by);
                    case 6, 7, 8 -> approve(locale, by);
                    case 9 -> reject(locale, by);
                    default -> publish(locale, by);
                }
                lookAtReaders();
            }
        }

        private Saved newest() {
            return revisions.getLast();
        }

        private void saveText(LocaleTag locale, String by) {
            var text = locale.tag() + " " + ++words;
            desk.patch(entry, "{'body':{'%s':{'format':'markdown','value':'%s'}}}".formatted(locale.tag(), text), by);
            var texts = new HashMap<>(newest().texts());
            texts.put(locale, text);
            saved(new Saved(by, texts, newest().shared()));
        }

        private void saveShared(String by) {
            var shared = "s" + ++words;
            desk.patch(entry, "{'tags':['%s']}".formatted(shared), by);
            saved(new Saved(by, newest().texts(), shared));
        }

        private void restore(String by) {
            int number = 1 + random.nextInt(revisions.size());
            var earlier = revisions.get(number - 1);
            var present = desk.present(entry);
            var after = desk.entries().restoreRevision(ContentType.NEWS, entry.id(), present.version(), number, by);
            if (after.current().number() > present.current().number()) {
                saved(new Saved(by, earlier.texts(), earlier.shared()));
            }
        }

        private void saved(Saved next) {
            var before = newest();
            revisions.add(next);
            standings.forEach((locale, standing) -> {
                if (!next.in(locale).equals(before.in(locale))) {
                    standing.approved = false;
                }
            });
        }

        private void submit(LocaleTag locale, String by) {
            var standing = standing(locale);
            if (attempt("submit", !standing.approved, () -> desk.submit(entry, by, locale))
                    && standing.submitter == null) {
                standing.submitter = by;
            }
        }

        private void approve(LocaleTag locale, String by) {
            var standing = standing(locale);
            boolean allowed = standing.submitter != null && !hasAHand(by, locale, standing);
            if (attempt("approve", allowed, () -> desk.approve(entry, by, locale))) {
                standing.submitter = null;
                standing.approved = true;
                standing.approvals.add(revisions.size());
            }
        }

        private boolean hasAHand(String by, LocaleTag locale, Standing standing) {
            boolean changed = false;
            for (int number = standing.seen() + 1; number <= revisions.size(); number++) {
                var revision = revisions.get(number - 1);
                boolean shows = number == 1
                        || !revision.in(locale).equals(revisions.get(number - 2).in(locale));
                changed |= shows && revision.by().equals(by);
            }
            return changed || by.equals(standing.submitter);
        }

        private void reject(LocaleTag locale, String by) {
            var standing = standing(locale);
            boolean allowed = standing.submitter != null || standing.approved;
            if (attempt("reject", allowed, () -> desk.reject(entry, by, locale))) {
                if (standing.approved) {
                    standing.approvals.removeLast();
                }
                standing.submitter = null;
                standing.approved = false;
            }
        }

        private void publish(LocaleTag locale, String by) {
            var standing = standing(locale);
            if (attempt("publish", standing.approved, () -> desk.publish(entry, by, locale))) {
                standing.published = revisions.size();
            }
        }

        private void lookAtReaders() {
            standings.forEach((locale, standing) -> {
                var seen = desk.visible(entry.id(), locale);
                assertThat(seen.isPresent()).isEqualTo(standing.published > 0);
                seen.ifPresent(version -> assertThat(version.json())
                        .contains(
                                revisions.get(standing.published - 1).in(locale).text())
                        .contains("\"" + revisions.get(standing.published - 1).shared() + "\""));
            });
        }

        private Standing standing(LocaleTag locale) {
            return standings.getOrDefault(locale, new Standing());
        }

        private static boolean attempt(String what, boolean allowed, Runnable move) {
            boolean done;
            try {
                move.run();
                done = true;
            } catch (ReviewRefused | OwnChange | NotPublishable _) {
                done = false;
            }
            assertThat(done).as(what).isEqualTo(allowed);
            (done ? succeeded : refused).add(what);
            return done;
        }
    }

    /// Moves that are always refused, or never, would prove nothing.
    @Test
    void everyMoveSucceedsAndIsRefusedSometimes() {
        var all = List.of("submit", "approve", "reject", "publish");
        new Random(11).longs(6).forEach(seed -> new Sequence(seed).run());

        assertThat(succeeded).containsAll(all);
        assertThat(refused).containsAll(all);
    }
}
