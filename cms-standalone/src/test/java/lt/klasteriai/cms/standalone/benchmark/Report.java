package lt.klasteriai.cms.standalone.benchmark;

import java.util.Locale;

/// The table of figures: each with its bar and by how much it is missed.
final class Report {

    private static final String ROW = "| %-48s | %14s | %14s | %12s | %-14s |%n";

    private Report() {}

    static void head(String title) {
        System.out.printf("%n%s%n%n", title);
        System.out.printf(ROW, "work", "delivery", "nginx", "ratio", "bar");
        System.out.println("|---|---|---|---|---|");
    }

    /// @param bar the least ratio
    static void ratio(String work, Wrk.Result ours, Wrk.Result nginx, double bar) {
        double ratio = ours.perSecond() / nginx.perSecond();
        row(work, perSecond(ours), perSecond(nginx), number(ratio), bar + shortBy(ratio / bar));
    }

    /// @param bar how many times nginx's p99 ours may be
    static void tail(String work, Wrk.Result ours, Wrk.Result nginx, double bar) {
        double ratio = ours.p99() / nginx.p99();
        row(work + ", p99", millis(ours.p99()), millis(nginx.p99()), number(ratio), bar + above(ratio / bar));
    }

    /// @param bar the least number of requests per second
    static void rate(String work, Wrk.Result ours, double bar) {
        row(work, perSecond(ours), "", "", number(bar) + "/s" + shortBy(ours.perSecond() / bar));
    }

    /// @param bar the most that it may be
    static void most(String work, double figure, String unit, double bar) {
        row(work, number(figure) + " " + unit, "", "", number(bar) + " " + unit + above(figure / bar));
    }

    private static void row(String work, String ours, String nginx, String ratio, String bar) {
        System.out.printf(ROW, work, ours, nginx, ratio, bar);
    }

    /// @param share of the bar that was reached
    private static String shortBy(double share) {
        return share >= 1 ? "" : String.format(Locale.ROOT, ": missed by %.1f %%", (1 - share) * 100);
    }

    /// @param times how many times the bar it is
    private static String above(double times) {
        return times <= 1 ? "" : String.format(Locale.ROOT, ": exceeded by %.1f %%", (times - 1) * 100);
    }

    private static String perSecond(Wrk.Result result) {
        return number(result.perSecond()) + "/s";
    }

    private static String millis(double millis) {
        return number(millis) + " ms";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.2f" : "%,.0f", value);
    }
}
