package lt.klasteriai.cms.standalone.benchmark;

import java.time.Duration;
import java.util.ArrayList;

/// Drives both servers in turn, so that a slow minute of the machine is one for both.
record Comparison(Wrk wrk, String delivery, String nginx, int rounds, Duration time) {

    /// @param bar the least ratio of requests per second
    /// @param tailBar the greatest ratio of p99; 0 for any
    void run(String work, Load ours, Load theirs, double bar, double tailBar) throws Exception {
        wrk.warmUp(delivery, ours, time);
        var deliveryResults = new ArrayList<Wrk.Result>();
        var nginxResults = new ArrayList<Wrk.Result>();
        for (int i = 0; i < rounds; i++) {
            nginxResults.add(wrk.run(nginx, theirs, time));
            deliveryResults.add(wrk.run(delivery, ours, time));
        }
        Report.ratio(
                work,
                DeliveryBenchmark.median(deliveryResults, Wrk.Result::perSecond),
                DeliveryBenchmark.median(nginxResults, Wrk.Result::perSecond),
                bar);
        if (tailBar > 0) {
            Report.tail(
                    work,
                    DeliveryBenchmark.median(deliveryResults, Wrk.Result::p99),
                    DeliveryBenchmark.median(nginxResults, Wrk.Result::p99),
                    tailBar);
        }
    }
}
