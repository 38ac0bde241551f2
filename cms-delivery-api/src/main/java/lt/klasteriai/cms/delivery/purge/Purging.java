package lt.klasteriai.cms.delivery.purge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import lt.klasteriai.cms.core.search.PublishedIndex;
import lt.klasteriai.cms.delivery.DeliveryProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The caches in front of this node, each told by a follower of its own: one that is away keeps no other waiting.
@Component
class Purging implements SmartLifecycle {

    private final List<Purger> purgers;
    private volatile boolean running;

    Purging(PurgeProperties properties, DeliveryProperties delivery, PublishedIndex index, Beginnings beginnings) {
        this.purgers = properties.urls().stream()
                .map(cache -> new Purger(
                        index,
                        beginnings,
                        new PurgeRequests(cache, properties),
                        new PurgePosition(file(delivery.indexDir(), cache)),
                        properties.again()))
                .toList();
    }

    /// Beside the index, whose publications it counts.
    static Path file(Path indexDir, URI cache) {
        return indexDir.resolve(
                "purged-" + UUID.nameUUIDFromBytes(cache.toString().getBytes(UTF_8)));
    }

    @Override
    public void start() {
        running = true;
        purgers.forEach(Purger::start);
    }

    @Override
    public void stop() {
        running = false;
        purgers.forEach(Purger::stop);
        purgers.forEach(Purger::awaitEnd);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
