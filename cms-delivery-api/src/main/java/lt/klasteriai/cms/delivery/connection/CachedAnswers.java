package lt.klasteriai.cms.delivery.connection;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import lombok.RequiredArgsConstructor;
import lt.klasteriai.cms.delivery.answer.Reply;
import org.springframework.http.HttpStatus;

/// Answers what the response cache holds before the framework sees the request; everything else goes on to the
/// framework. One per connection, right behind the decoder.
///
/// The framework asks for each read by itself, so whoever answers in its place asks for the next one. While the
/// framework still owes an answer on the connection, the next request is its own too, lest answers change places.
@RequiredArgsConstructor
final class CachedAnswers extends ChannelDuplexHandler {

    private final AnswersAtHand answers;
    private final ConnectionWatch watch;
    private int owedByFramework;
    private boolean informational;
    private boolean closing;
    private boolean ours;
    private boolean written;
    private boolean readWhenWritable;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            ours = answer(context, request);
            owedByFramework += ours ? 0 : 1;
        }
        if (ours) {
            ReferenceCountUtil.release(message);
        } else {
            context.fireChannelRead(message);
        }
    }

    private boolean answer(ChannelHandlerContext context, HttpRequest request) {
        if (owedByFramework > 0 || closing || !context.channel().isWritable() || !isPlainRead(request)) {
            return false;
        }
        var answer = answers.find(request.uri());
        var asked = answer == null ? null : AskedFor.of(request.headers());
        var reply = answer == null || asked == null ? null : answers.reply(answer, asked);
        if (asked == null || reply == null) {
            return false;
        }
        watch.requestRead();
        write(context, response(request, reply, asked), asked.close());
        return true;
    }

    private static boolean isPlainRead(HttpRequest request) {
        return request.decoderResult().isSuccess()
                && request.protocolVersion().equals(HttpVersion.HTTP_1_1)
                && (request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD));
    }

    private HttpResponse response(HttpRequest request, Reply reply, AskedFor asked) {
        return new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(reply.status().value()),
                body(request, reply),
                AnswerHeaders.of(reply, RequestId.of(asked.requestId()), asked.close()),
                AnswerHeaders.NO_TRAILERS);
    }

    private static ByteBuf body(HttpRequest request, Reply reply) {
        return reply.status() == HttpStatus.OK && request.method().equals(HttpMethod.GET)
                ? reply.representation().buffer()
                : Unpooled.EMPTY_BUFFER;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // a connection that cannot be written to ends by itself
    private void write(ChannelHandlerContext context, HttpResponse response, boolean close) {
        written = true;
        if (close) {
            closing = true;
            context.write(response).addListener(ChannelFutureListener.CLOSE);
        } else {
            context.write(response, context.voidPromise());
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (written) {
            written = false;
            context.flush();
            if (owedByFramework == 0 && !closing) {
                readOn(context);
            }
        }
        context.fireChannelReadComplete();
    }

    /// Who does not read answers is asked for no more requests.
    private void readOn(ChannelHandlerContext context) {
        readWhenWritable = !context.channel().isWritable();
        if (!readWhenWritable) {
            context.read();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (readWhenWritable) {
            readOn(context);
        }
        context.fireChannelWritabilityChanged();
    }

    /// What the framework answers.
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the framework listens to the promise
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            informational = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            closing |= !informational && !HttpUtil.isKeepAlive(response);
        }
        if (message instanceof LastHttpContent && !informational && owedByFramework > 0) {
            owedByFramework--;
        }
        context.write(message, promise);
    }
}
