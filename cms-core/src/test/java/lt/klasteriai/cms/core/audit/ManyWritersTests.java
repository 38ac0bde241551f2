package lt.klasteriai.cms.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lt.klasteriai.cms.core.store.AuthoringStore;
import lt.klasteriai.cms.core.store.TestStore;
import org.junit.jupiter.api.Test;

/// Several nodes with several threads each append to one chain.
class ManyWritersTests {

    private static final int WRITERS = 16;
    private static final int NODES = 4;
    private static final int ACTS = 40;

    private final AuthoringStore store = new TestStore().authoring();

    @Test
    void everyActIsInTheChainOnceAndTheChainIsWhole() throws Exception {
        var nodes = IntStream.range(0, NODES)
                .mapToObj(_ -> new AuditLog(store, Clock.systemUTC()))
                .toList();

        atOnce(writer -> {
            for (int act = 0; act < ACTS; act++) {
                append(nodes.get(writer % NODES), writer + "/" + act);
            }
        });

        var found = nodes.getFirst().verify(null, LastActs.NONE);
        assertThat(found.fault()).isNull();
        assertThat(found.records()).isEqualTo(WRITERS * ACTS);
        var facts = new ArrayList<String>();
        nodes.getFirst().forEach(AuditQuery.builder().build(), record -> facts.add(record.fact()));
        assertThat(facts).hasSize(WRITERS * ACTS).doesNotHaveDuplicates();
    }

    @Test
    void oneActThatAllAppendIsThereOnce() throws Exception {
        var nodes = IntStream.range(0, NODES)
                .mapToObj(_ -> new AuditLog(store, Clock.systemUTC()))
                .toList();

        atOnce(writer -> {
            for (int act = 0; act < ACTS; act++) {
                append(nodes.get(writer % NODES), "fact " + act);
            }
        });

        var found = nodes.getFirst().verify(null, LastActs.NONE);
        assertThat(found.fault()).isNull();
        assertThat(found.records()).isEqualTo(ACTS);
    }

    private static void append(AuditLog node, String fact) {
        node.append(List.of(node.act(Origin.SYSTEM, "test").fact(fact).build()));
    }

    private interface Writing {
        void by(int writer);
    }

    private static void atOnce(Writing writing) throws Exception {
        var start = new CyclicBarrier(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var done = threads.invokeAll(IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> {
                        start.await();
                        writing.by(writer);
                        return writer;
                    })
                    .toList());
            assertThat(done).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        }
    }
}
