package lt.klasteriai.cms.core.schedule;

import java.io.IOException;
import java.util.Map;
import lt.klasteriai.cms.core.store.TestStore;

/// A program of its own that carries out what is due in a store, with the settings that nodes have, until it is killed
/// or its input ends. It writes what time it is by its own clock, and when it is at work.
final class SchedulingProcess {

    static final String CLOCK = "clock ";
    static final String AT_WORK = "at work";

    private SchedulingProcess() {}

    /// @param arguments where the store is
    static void main(String[] arguments) throws IOException {
        System.out.println(CLOCK + System.currentTimeMillis());
        var uri = arguments[0];
        try (var _ = new DeskFixture(TestStore.authoringAt(uri), TestStore.publishedAt(uri), Map.of())) {
            System.out.println(AT_WORK);
            while (System.in.read() >= 0) {
                System.out.println(AT_WORK);
            }
        }
        System.exit(0);
    }
}
