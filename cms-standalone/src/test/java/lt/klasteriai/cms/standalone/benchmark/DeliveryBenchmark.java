package lt.klasteriai.cms.standalone.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// `./cms bench delivery`: the delivery program beside nginx, which serves the same bytes from files. No test of the
/// build; it asserts nothing.
class DeliveryBenchmark {

    private static final List<Integer> SIZES = sizes();
    private static final Pattern ROWS = Pattern.compile(System.getProperty("cms.bench.rows", ""));
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("cms.bench.seconds", 5));
    private static final int ROUNDS = 3;
    private static final int PAGES_BEFORE = 49;
    private static final int STARTS = 5;
    private static final int PUBLICATIONS = 300;
    private static final int PORT = Integer.getInteger("cms.bench.port", 18_080);
    private static final Map<String, String> WITHOUT_CACHE = Map.of("CMS_DELIVERY_RESPONSECACHE_MEMORY", "0B");

    private final Path folder = Path.of("target", "benchmark").toAbsolutePath();

    private static List<Integer> sizes() {
        var asked = Integer.getInteger("cms.bench.entries");
        return asked == null ? List.of(10_000, 100_000) : List.of(asked);
    }

    @Test
    void figures() throws Exception {
        var wrk = new Wrk(folder);
        Programs.require("nginx");
        for (int entries : SIZES) {
            try (var site = Site.open(folder.resolve("entries-" + entries), entries)) {
                measure(site, wrk);
            }
        }
    }

    private void measure(Site site, Wrk wrk) throws Exception {
        long head = site.head();
        try (var first = DeliveryNode.start(site, PORT, Map.of())) {
            first.untilReady(head);
        }
        Report.head("%s, %s, %d cores, JDK %d, %,d entries, %d times %d s each"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        System.getProperty("os.name"),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        site.entries(),
                        ROUNDS,
                        TIME.toSeconds()));
        if (wanted("start")) {
            starts(site, head);
        }
        if (wanted("nginx") || wanted("publish") || wanted("memory")) {
            try (var node = DeliveryNode.start(site, PORT, Map.of())) {
                node.untilReady(head);
                besideNginx(site, node, wrk);
                publishing(site, node, wrk);
                memory(site, node, wrk);
            }
        }
        if (wanted("uncached")) {
            try (var node = DeliveryNode.start(site, PORT, WITHOUT_CACHE)) {
                node.untilReady(site.head());
                uncached(site, node, wrk);
            }
        }
    }

    private static boolean wanted(String part) {
        return ROWS.matcher(part).lookingAt();
    }

    private static void starts(Site site, long head) throws Exception {
        var taken = new ArrayList<Double>();
        for (int i = 0; i < STARTS; i++) {
            long begun = System.nanoTime();
            try (var node = DeliveryNode.start(site, PORT, Map.of())) {
                node.until("/health/ready");
                taken.add((System.nanoTime() - begun) / 1e9);
                node.untilReady(head);
            }
        }
        taken.sort(null);
        Report.most("start to ready, median of " + STARTS, taken.get(STARTS / 2), "s", 2.0);
    }

    private void besideNginx(Site site, DeliveryNode node, Wrk wrk) throws Exception {
        if (!wanted("nginx")) {
            return;
        }
        try (var nginx = Nginx.start(folder.resolve("nginx"), PORT + 1)) {
            var entry = aboutFourKilobytes(node);
            var list = "/v1/news?page[size]=20";
            nginx.put(entry, node.get(entry).body());
            nginx.put("/list", node.get(list).body());
            var one = Load.of("entry", site.written("entry", List.of(entry)));
            var comparison = new Comparison(wrk, node.url(), nginx.url(), ROUNDS, TIME);
            comparison.run("one entry of " + node.get(entry).body().length + " bytes", one, one, 1.0, 1.5);
            comparison.run(
                    "list of 20, " + node.get(list).body().length + " bytes",
                    Load.of("list", site.written("list", List.of(list))),
                    Load.of("static-list", site.written("static-list", List.of("/list"))),
                    1.0,
                    0);
            var tag = "If-None-Match: "
                    + node.get(entry).headers().firstValue("ETag").orElseThrow();
            comparison.run("304 on If-None-Match", one.with(tag), one.with(nginx.knownTag(entry)), 1.0, 0);
            var gzip = one.with("Accept-Encoding: gzip");
            comparison.run("gzip", gzip, gzip, 1.0, 0);
            var addresses = site.entryAddresses();
            for (var each : addresses) {
                nginx.put(each, node.get(each).body());
            }
            var many = Load.of("entries", site.written("entries", addresses));
            comparison.run(addresses.size() + " entries in random order", many, many, 0.9, 0);
        }
    }

    private static String aboutFourKilobytes(DeliveryNode node) throws IOException, InterruptedException {
        var best = Site.entry(0);
        int difference = Integer.MAX_VALUE;
        for (int number = 0; number < 200; number++) {
            int other = Math.abs(node.get(Site.entry(number)).body().length - 4_096);
            if (other < difference) {
                difference = other;
                best = Site.entry(number);
            }
        }
        return best;
    }

    private static void uncached(Site site, DeliveryNode node, Wrk wrk) throws Exception {
        uncached(wrk, node, Load.of("slug", site.written("slug", site.entryAddresses())), "entry by slug", 8_000);
        var lists = site.listAddresses();
        uncached(wrk, node, Load.of("lists", site.written("lists", lists)), "list, two filters and a sort", 3_000);
        var later = site.written("page-50", later(node, lists));
        uncached(wrk, node, Load.of("page-50", later), "the same, page 50", 3_000);
        var searches = site.written("searches", site.searchAddresses());
        uncached(wrk, node, Load.of("searches", searches), "full text with facets", 800);
    }

    /// Each fiftieth page, as a reader comes to it.
    private static List<String> later(DeliveryNode node, List<String> lists) throws Exception {
        var later = new ArrayList<String>();
        for (int i = 0; i < lists.size(); i += lists.size() / 20) {
            later.add(later(node, lists.get(i)));
        }
        return later;
    }

    /// Its fiftieth page, or its last when it has fewer.
    private static String later(DeliveryNode node, String list) throws Exception {
        var address = list;
        for (int page = 0; page < PAGES_BEFORE; page++) {
            var answer = JsonMapper.shared().readTree(node.get(address).body());
            var next = answer.path("page").path("next");
            if (next.isNull()) {
                return address;
            }
            address = list + "&page[after]=" + next.stringValue();
        }
        return address;
    }

    /// At full speed, and the time of answers at half the load that the bar names.
    private static void uncached(Wrk wrk, DeliveryNode node, Load load, String name, int bar) throws Exception {
        wrk.warmUp(node.url(), load, TIME);
        var fast = new ArrayList<Wrk.Result>();
        var slow = new ArrayList<Wrk.Result>();
        for (int i = 0; i < ROUNDS; i++) {
            fast.add(wrk.run(node.url(), load, TIME));
            slow.add(wrk.run(node.url(), load.at(bar / 2), TIME));
        }
        Report.rate("uncached: " + name, median(fast, Wrk.Result::perSecond), bar);
        var tail = median(slow, Wrk.Result::p99);
        Report.most("uncached: " + name + ", p99 at %.0f/s".formatted(tail.perSecond()), tail.p99(), "ms", 25);
    }

    static Wrk.Result median(List<Wrk.Result> results, ToDoubleFunction<Wrk.Result> by) {
        return results.stream()
                .sorted((one, other) -> Double.compare(by.applyAsDouble(one), by.applyAsDouble(other)))
                .toList()
                .get(results.size() / 2);
    }

    /// From the receipt to the first answer of the node that shows what was published, while others read.
    private static void publishing(Site site, DeliveryNode node, Wrk wrk) throws Exception {
        if (!wanted("publish")) {
            return;
        }
        try (var admin = Admin.start(site, PORT + 2)) {
            for (int i = 0; i < PUBLICATIONS; i++) {
                publishOnce(admin, node, "Apšilimas " + i);
            }
            var readers = Load.of("readers", site.written("readers", site.entryAddresses()))
                    .at(5_000);
            var load = CompletableFuture.supplyAsync(() -> run(wrk, node, readers));
            var taken = new ArrayList<Double>();
            while (!load.isDone()) {
                taken.add(publishOnce(admin, node, "Matavimas " + taken.size()));
            }
            taken.sort(null);
            var name = "receipt to new answer, %d times, under %.0f/s"
                    .formatted(taken.size(), load.get().perSecond());
            Report.most(name + ", median", taken.get(taken.size() / 2), "ms", 20);
            Report.most(name + ", p99", taken.get(taken.size() * 99 / 100), "ms", 100);
        }
    }

    private static Wrk.Result run(Wrk wrk, DeliveryNode node, Load load) {
        try {
            return wrk.run(node.url(), load, TIME.multipliedBy(6));
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static double publishOnce(Admin admin, DeliveryNode node, String title) throws Exception {
        admin.publish(title);
        long received = System.nanoTime();
        while (!new String(node.get("/v1/pages/" + admin.page()).body(), StandardCharsets.UTF_8).contains(title)) {
            Thread.onSpinWait();
        }
        return (System.nanoTime() - received) / 1e6;
    }

    /// After it has answered all kinds of questions.
    private static void memory(Site site, DeliveryNode node, Wrk wrk) throws Exception {
        if (!wanted("memory")) {
            return;
        }
        for (var addresses : List.of(site.entryAddresses(), site.listAddresses(), site.searchAddresses())) {
            wrk.run(node.url(), Load.of("memory", site.written("memory", addresses)), TIME);
        }
        var resident = node.resident();
        int bar = site.entries() <= 10_000 ? 300 : 450;
        Report.most("resident memory, its own", (double) resident.own(), "MB", bar);
        Report.most("resident memory, mapped files included", (double) resident.all(), "MB", bar);
    }
}
