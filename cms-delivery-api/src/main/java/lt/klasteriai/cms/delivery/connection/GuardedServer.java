package lt.klasteriai.cms.delivery.connection;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.codec.http.HttpServerCodec;
import java.time.Clock;
import lt.klasteriai.cms.delivery.answer.ReadyAnswer;
import lt.klasteriai.cms.delivery.cache.ResponseCache;
import org.springframework.boot.reactor.netty.NettyServerCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/// Puts the handlers of our own into every connection: the [ConnectionWatch] next to the socket, the [CachedAnswers] as
/// the first to see decoded requests, and the [RequestGuard] behind them. What the cache holds an answer for has passed
/// the guard before.
@Component
class GuardedServer implements NettyServerCustomizer, MeterBinder {

    private final Crowd crowd;
    private final AnswersAtHand answers;

    GuardedServer(Crowd crowd, ResponseCache<ReadyAnswer> cache, Clock clock) {
        this.crowd = crowd;
        this.answers = new AnswersAtHand(cache, clock);
    }

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
        pipeline.addAfter(
                pipeline.context(HttpServerCodec.class).name(), "cached-answers", new CachedAnswers(answers, watch));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("cms.delivery.response.cache.answered", answers, AnswersAtHand::given)
                .register(registry);
    }
}
