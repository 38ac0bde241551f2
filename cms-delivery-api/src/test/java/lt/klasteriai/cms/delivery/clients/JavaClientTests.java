package lt.klasteriai.cms.delivery.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lt.klasteriai.cms.client.AnswerCache;
import lt.klasteriai.cms.client.Changes;
import lt.klasteriai.cms.client.DeliveryClient;
import lt.klasteriai.cms.client.InvalidRequestException;
import lt.klasteriai.cms.client.Listing;
import lt.klasteriai.cms.client.NotFoundException;
import lt.klasteriai.cms.client.WithdrawnException;
import lt.klasteriai.cms.client.content.Cluster;
import lt.klasteriai.cms.client.content.Entry;
import lt.klasteriai.cms.client.content.FundingCall;
import lt.klasteriai.cms.client.content.FundingCall.State;
import lt.klasteriai.cms.client.content.FundingCallFields;
import lt.klasteriai.cms.client.content.News;
import lt.klasteriai.cms.client.content.NewsFields;
import lt.klasteriai.cms.client.content.Page;
import lt.klasteriai.cms.client.content.PolicyDocumentFields;
import lt.klasteriai.cms.client.content.Published;
import lt.klasteriai.cms.client.content.Taxonomy;
import lt.klasteriai.cms.client.content.Withdrawn;
import lt.klasteriai.cms.client.query.Language;
import lt.klasteriai.cms.client.query.Query;
import lt.klasteriai.cms.client.query.Search;
import lt.klasteriai.cms.client.query.View;
import lt.klasteriai.cms.delivery.RunningDelivery;
import lt.klasteriai.cms.delivery.SampleSite;
import lt.klasteriai.cms.delivery.Site;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The Java client against the delivery program.
class JavaClientTests {

    private static final long PATIENCE_SECONDS = 60;
    private static final Path EXAMPLE = Objects.requireNonNull(
                    Path.of("").toAbsolutePath().getParent())
            .resolve("clients/java/examples/OpenCalls.java");

    private static final DeliveryClient CMS = DeliveryClient.builder(address(SampleSite.delivery()))
            .language(Language.EN)
            .build();

    @AfterAll
    static void close() {
        CMS.close();
    }

    private static URI address(RunningDelivery delivery) {
        return URI.create("http://localhost:" + delivery.port());
    }

    @Test
    void searchesInAllTypesOrInSome() {
        var everywhere = CMS.search(Search.of("cluster").count().size(5));
        var some =
                CMS.search(Search.of("cluster").types("news", "funding-calls").size(50));
        var next = CMS.search(Search.of("cluster")
                .size(5)
                .after(Objects.requireNonNull(everywhere.page().next())));

        assertThat(everywhere.items())
                .hasSize(5)
                .anySatisfy(hit -> assertThat(hit.highlights().values()).anyMatch(html -> html.contains("<mark>")));
        assertThat(everywhere.types().stream().mapToLong(Listing.Count::count).sum())
                .isEqualTo(everywhere.page().total());
        assertThat(some.items())
                .isNotEmpty()
                .allMatch(hit -> hit.entry() instanceof News || hit.entry() instanceof FundingCall);
        assertThat(next.items()).doesNotContainAnyElementsOf(everywhere.items());
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> CMS.search(Search.of(" ")));
    }

    @Test
    void filtersSortsAndCounts() {
        var calls = CMS.fundingCalls()
                .list(Query.where(
                                FundingCallFields.STATE.in(State.OPEN, State.CLOSING_SOON),
                                FundingCallFields.NEXT_DEADLINE.atLeast(Instant.now()))
                        .sort(FundingCallFields.Sort.NEXT_DEADLINE, FundingCallFields.Sort.TITLE.descending())
                        .facets(FundingCallFields.Facets.STATE)
                        .count()
                        .size(50));

        assertThat(calls.items())
                .isNotEmpty()
                .allMatch(call -> call.state() == State.OPEN || call.state() == State.CLOSING_SOON)
                .extracting(FundingCall::nextDeadline)
                .isSortedAccordingTo(OffsetDateTime.timeLineOrder());
        assertThat(calls.facet(FundingCallFields.Facets.STATE).stream()
                        .mapToLong(count -> count.count())
                        .sum())
                .isEqualTo(calls.page().total());
    }

    @Test
    void bringsReferredEntriesAlong() {
        var news = CMS.news().list(Query.where(NewsFields.CLUSTERS.exists()).include(NewsFields.Include.CLUSTERS));
        var reference = news.items().getFirst().clusters().getFirst();
        var one = CMS.news()
                .get(news.items().getFirst().slug(), View.<News>present().include(NewsFields.Include.CLUSTERS));

        assertThat(news.behind(reference)).containsInstanceOf(Cluster.class);
        assertThat(one.behind(reference)).isEqualTo(news.behind(reference));
        assertThat(CMS.follow(reference)).isEqualTo(news.behind(reference).orElseThrow());
    }

    @Test
    void comparesDatesNumbersAndText() {
        var documents = CMS.policyDocuments()
                .list(Query.where(PolicyDocumentFields.ADOPTED.atLeast(Year.of(2014))))
                .items();
        var title = CMS.fundingCalls()
                .list(Query.where(FundingCallFields.TITLE.contains(","), FundingCallFields.BUDGET.moreThan(1_000)))
                .items()
                .getFirst()
                .title();

        assertThat(documents).isNotEmpty();
        assertThat(CMS.fundingCalls()
                        .list(Query.where(FundingCallFields.TITLE.is(title)))
                        .items())
                .isNotEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> FundingCallFields.TITLE.in("a", title));
    }

    @Test
    void streamsEveryEntryOfAListOnce() {
        var query = Query.<FundingCall>all().in(Language.LT);

        var ids = CMS.fundingCalls().all(query).map(FundingCall::id).toList();

        assertThat(ids)
                .doesNotHaveDuplicates()
                .hasSize(Math.toIntExact(Objects.requireNonNull(
                        CMS.fundingCalls().list(query.count()).page().total())));
    }

    @Test
    void fetchesPagesAsTheStreamIsRead() {
        var cache = new NotedCache();
        try (var cms = DeliveryClient.builder(address(SampleSite.delivery()))
                .cache(cache)
                .build()) {
            var some = cms.fundingCalls().all(Query.all()).limit(150).toList();

            assertThat(some).hasSize(150);
            assertThat(cache.addresses).hasSize(2);
        }
    }

    @Test
    void asksWhetherWhatItHasStillHolds(@TempDir Path indexDir) {
        var cache = new NotedCache();
        try (var site = Site.in(indexDir);
                var cms = DeliveryClient.builder(address(site.delivery()))
                        .cache(cache)
                        .build()) {
            var page = site.editing().published(ContentType.PAGES, page("apie"));
            site.delivery().awaitSequence(site.editing().head());

            var first = cms.pages().get("apie");
            var again = cms.pages().get("apie");
            site.editing().change(ContentType.PAGES, page.id(), "{'title':{'lt':'Naujas'}}");
            site.delivery().awaitSequence(site.editing().head());
            var changed = cms.pages().get("apie");

            assertThat(again).isEqualTo(first);
            assertThat(changed.title()).isEqualTo("Naujas");
            assertThat(cache.addresses).as("kept anew only what was new").hasSize(2);
        }
    }

    @Test
    void tellsWhatMovedFromWhatIsWithdrawnAndWhatNeverWas(@TempDir Path indexDir) {
        try (var site = Site.in(indexDir);
                var cms = DeliveryClient.at(address(site.delivery()))) {
            var moves = site.editing().published(ContentType.PAGES, page("juda"));
            site.editing().change(ContentType.PAGES, moves.id(), "{'slug':{'lt':'pajudejo'}}");
            var goes = site.editing().published(ContentType.PAGES, page("dingsta"));
            site.editing().withdraw(ContentType.PAGES, goes.id(), LocaleTag.LT);
            site.delivery().awaitSequence(site.editing().head());

            assertThat(cms.pages().get("juda").slug()).isEqualTo("pajudejo");
            assertThat(cms.redirects()).extracting(move -> move.to()).containsExactly("pajudejo");
            assertThatExceptionOfType(WithdrawnException.class)
                    .isThrownBy(() -> cms.pages().get("dingsta"));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> cms.pages().get("no such/page?"));
            assertThat(cms.pages().find("dingsta")).isEmpty();
            assertThat(cms.pages().find("no such/page?")).isEmpty();
        }
    }

    @Test
    void syncsAndGoesOnWithChangesAndDeletions(@TempDir Path indexDir) {
        try (var site = Site.in(indexDir);
                var cms = DeliveryClient.at(address(site.delivery()))) {
            var copy = new HashMap<String, Entry>();
            var stays = site.editing().published(ContentType.PAGES, page("stays"));
            var goes = site.editing().published(ContentType.PAGES, page("goes"));
            site.delivery().awaitSequence(site.editing().head());
            var token = follow(cms.sync(), copy);

            site.editing().change(ContentType.PAGES, stays.id(), "{'title':{'lt':'Naujas'}}");
            site.editing().withdraw(ContentType.PAGES, goes.id(), LocaleTag.LT);
            site.delivery().awaitSequence(site.editing().head());
            follow(cms.sync(token), copy);

            assertThat(copy.values()).extracting(Entry::title).containsExactly("Naujas");
            assertThat(copy.values()).first().isInstanceOf(Page.class);
        }
    }

    private static String follow(Changes changes, Map<String, Entry> copy) {
        for (var change : changes) {
            switch (change) {
                case Published published -> copy.put(change.id(), published.entry());
                case Withdrawn _ -> copy.remove(change.id());
            }
        }
        return changes.token().orElseThrow();
    }

    @Test
    void meetsOnlyThePageAgainInWhichALoopWasLeft() {
        var all = new ArrayList<String>();
        CMS.sync().forEach(change -> all.add(change.id() + change.locale()));
        var left = CMS.sync();
        var before = new ArrayList<String>();
        for (var change : left) {
            before.add(change.id() + change.locale());
            if (before.size() == 150) {
                break;
            }
        }
        var after = new ArrayList<String>();
        CMS.sync(left.token().orElseThrow()).forEach(change -> after.add(change.id() + change.locale()));

        assertThat(all).hasSizeGreaterThan(500).containsAll(before).containsAll(after);
        assertThat(before.size() + after.size()).isBetween(all.size(), all.size() + 99);
    }

    @Test
    void tellsWhatIsWrongWithAQuestion() {
        var query = Query.where(FundingCallFields.TITLE.by("nonsense", "a"));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> CMS.fundingCalls().list(query))
                .satisfies(failure -> {
                    assertThat(failure.status()).isEqualTo(400);
                    assertThat(failure.type()).isEqualTo("/problems/invalid-parameter");
                    assertThat(failure.faults().getFirst().parameter()).isEqualTo("filter[title][nonsense]");
                    assertThat(failure.requestId()).isPresent();
                });
    }

    @Test
    void knowsTheTermsOfTaxonomies() {
        assertThat(CMS.taxonomy(Taxonomy.SECTORS))
                .anyMatch(term -> term.key().equals("health") && term.name().equals("Health"));
    }

    @Test
    void itsExampleRuns(@TempDir Path folder) throws IOException, InterruptedException {
        var output = folder.resolve("output.txt");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EXAMPLE.toString(),
                        address(SampleSite.delivery()).toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(output)).isZero();
        assertThat(Files.readString(output))
                .containsPattern("[1-9][0-9]* calls are open")
                .containsPattern("has [1-9][0-9]+ entries");
    }

    private static String page(String slug) {
        return "{'title':{'lt':'%1$s'},'slug':{'lt':'%1$s'},'body':{'lt':{'format':'markdown','value':'Tekstas'}}}"
                .formatted(slug);
    }

    /// Notes what was kept.
    private static final class NotedCache implements AnswerCache {

        private final AnswerCache cache = AnswerCache.inMemory(100);
        private final List<URI> addresses = new ArrayList<>();

        @Override
        public Optional<CachedAnswer> get(URI address) {
            return cache.get(address);
        }

        @Override
        public void put(URI address, CachedAnswer answer) {
            addresses.add(address);
            cache.put(address, answer);
        }
    }
}
