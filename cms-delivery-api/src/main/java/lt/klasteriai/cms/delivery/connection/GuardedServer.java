package lt.klasteriai.cms.delivery.connection;

import io.netty.channel.ChannelPipeline;
import lombok.RequiredArgsConstructor;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/// Puts the handlers of our own into every connection: the [ConnectionWatch] next to the socket, the [RequestGuard] as
/// the first to see decoded requests.
@Component
@RequiredArgsConstructor
class GuardedServer implements NettyServerCustomizer {

    private final Crowd crowd;

    @Override
    public HttpServer apply(HttpServer server) {
        return server.http2Settings(Streams::limit)
                .mapHandle(Streams::guard)
                .doOnChannelInit((observer, channel, address) -> guard(channel.pipeline()));
    }

    private void guard(ChannelPipeline pipeline) {
        var watch = new ConnectionWatch(crowd);
        pipeline.addFirst("connection-watch", watch);
        pipeline.addBefore(NettyPipeline.HttpTrafficHandler, "request-guard", new RequestGuard(watch));
    }
}
