package lt.klasteriai.cms.delivery.connection;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.problem.Problem;
import lt.klasteriai.cms.delivery.problem.ProblemJson;
import lt.klasteriai.cms.delivery.problem.ProblemType;

/// Answers requests whose line or headers cannot be read, or that bring a body, and ends their connection. The
/// framework would drop some of them without a word and guess what others mean.
@RequiredArgsConstructor
final class RequestGuard extends ChannelInboundHandlerAdapter {

    private static final int LISTENING_SECONDS = 2;

    private final ConnectionWatch watch;
    private boolean refused;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!refused && message instanceof HttpRequest request) {
            watch.requestRead();
            problemWith(request).ifPresent(problem -> refuse(context, request, problem));
        }
        if (refused) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private static Optional<Problem> problemWith(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return Optional.of(undecodable(request.decoderResult().cause()));
        }
        return RequestCheck.problemWith(request.method().name(), request.uri(), request.headers());
    }

    private static Problem undecodable(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            return RequestCheck.tooLong();
        }
        return cause instanceof TooLongHttpHeaderException
                ? new Problem(ProblemType.HEADERS_TOO_LARGE, "The request's headers are larger than 16 KB.")
                : new Problem(ProblemType.INVALID_REQUEST, "This is not a valid HTTP request.");
    }

    private void refuse(ChannelHandlerContext context, HttpRequest request, Problem problem) {
        refused = true;
        var body = Unpooled.wrappedBuffer(ProblemJson.bytes(problem, null));
        var status = HttpResponseStatus.valueOf(problem.type().status().value());
        var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        response.headers()
                .set(RequestCheck.refusal(problem, request.headers(), body.readableBytes()))
                .set(HttpHeaderNames.CONNECTION, "close");
        context.writeAndFlush(response).addListener(written -> hangUp(context));
    }

    /// Says that nothing more will come, but goes on listening for a moment: closing at once, while the rest of a long
    /// request is on its way, would make the caller's machine discard the answer.
    @SuppressWarnings("FutureReturnValueIgnored") // whether the connection ends in order or not, it ends
    private static void hangUp(ChannelHandlerContext context) {
        if (context.channel() instanceof DuplexChannel channel) {
            channel.shutdownOutput();
        }
        context.executor().schedule(() -> context.close(), LISTENING_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (refused) {
            context.read();
        } else {
            context.fireChannelReadComplete();
        }
    }
}
