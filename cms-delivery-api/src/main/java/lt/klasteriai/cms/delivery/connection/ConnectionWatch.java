package lt.klasteriai.cms.delivery.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http2.Http2Exception;
import io.netty.handler.codec.http2.Http2FrameCodec;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/// Ends a connection that keeps room from others: one whose request does not get finished, one that waits for long
/// without a request, one whose reader hardly takes what it is owed.
///
/// Stands next to the socket, where bytes are bytes whatever the protocol. Used by the connection's thread only.
@RequiredArgsConstructor
final class ConnectionWatch extends ChannelDuplexHandler {

    private static final long NEVER = Long.MIN_VALUE;

    /// What an HTTP/2 stream that waits for its reader is counted as; how much it has waiting is not told.
    private static final long STREAM = 64 * 1024;

    private final Crowd crowd;

    private @Nullable Future<?> rounds;
    private long begun = NEVER;
    private long quietSince = System.nanoTime();
    private int streams;

    private long written;
    private long owed;
    private long owedSince = NEVER;
    private long takenThen;

    @Override
    public void channelActive(ChannelHandlerContext context) {
        if (!crowd.enter()) {
            end(context);
            return;
        }
        long rhythm = crowd.rhythm().toNanos();
        rounds = context.executor().scheduleAtFixedRate(() -> look(context), rhythm, rhythm, TimeUnit.NANOSECONDS);
        context.fireChannelActive();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        if (rounds != null) {
            rounds.cancel(false);
            rounds = null;
            crowd.leave();
            crowd.owe(-owed);
        }
        context.fireChannelInactive();
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (begun == NEVER) {
            begun = System.nanoTime();
        }
        context.fireChannelRead(message);
    }

    /// The line and the headers of a request have been read.
    void requestRead() {
        begun = NEVER;
        quietSince = System.nanoTime();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // it is the promise, which whoever wrote looks after
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof ByteBuf bytes) {
            written += bytes.readableBytes();
        }
        context.write(message, promise);
    }

    /// More waits for this reader than one answer of usual size; when that is so everywhere, there is no time to see
    /// how fast each of them reads.
    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) {
        if (!context.channel().isWritable()
                && isOwed(context, context.pipeline().get(Http2FrameCodec.class))
                && crowd.overwhelmed()) {
            end(context);
        }
        context.fireChannelWritabilityChanged();
    }

    private void look(ChannelHandlerContext context) {
        long now = System.nanoTime();
        var http2 = context.pipeline().get(Http2FrameCodec.class);
        if (http2 != null) {
            lookForStreams(http2, now);
        }
        if (isOwed(context, http2)) {
            quietSince = now;
            if (readsTooSlowly(context, now)) {
                end(context);
            }
        } else {
            owedSince = NEVER;
            if (isOver(begun, crowd.patienceWithRequests(), now)
                    || isOver(quietSince, crowd.patienceWithIdleness(), now)) {
                end(context);
            }
        }
    }

    /// A new stream is what a request is in HTTP/1.1. Its headers cannot come in small pieces, as the codec counts
    /// those; and frames that are no requests do not prolong a connection's life.
    private void lookForStreams(Http2FrameCodec codec, long now) {
        int created = codec.connection().remote().lastStreamCreated();
        begun = NEVER;
        if (created != streams) {
            streams = created;
            quietSince = now;
        }
    }

    private boolean isOwed(ChannelHandlerContext context, @Nullable Http2FrameCodec http2) {
        long owedNow = unsent(context) + (http2 == null ? 0 : STREAM * waitingStreams(http2));
        crowd.owe(owedNow - owed);
        owed = owedNow;
        return owed > 0;
    }

    private static long unsent(ChannelHandlerContext context) {
        var buffer = context.channel().unsafe().outboundBuffer();
        return buffer == null ? 0 : buffer.totalPendingWriteBytes() - buffer.currentProgress();
    }

    /// Streams that have something to send which their reader gives no leave for.
    private static int waitingStreams(Http2FrameCodec codec) {
        var connection = codec.connection();
        var control = connection.remote().flowController();
        var waiting = new int[1];
        try {
            connection.forEachActiveStream(stream -> {
                waiting[0] += control.hasFlowControlled(stream) ? 1 : 0;
                return true;
            });
        } catch (Http2Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        return waiting[0];
    }

    private boolean readsTooSlowly(ChannelHandlerContext context, long now) {
        long taken = written - unsent(context);
        if (owedSince == NEVER) {
            owedSince = now;
            takenThen = taken;
        }
        var time = Duration.ofNanos(now - owedSince);
        if (time.compareTo(crowd.patienceWithReaders()) < 0) {
            return false;
        }
        boolean slow = crowd.tooSlow(taken - takenThen, time);
        owedSince = now;
        takenThen = taken;
        return slow;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // whether the connection ends in order or not, it ends
    private static void end(ChannelHandlerContext context) {
        context.close();
    }

    private static boolean isOver(long since, Duration patience, long now) {
        return since != NEVER && now - since > patience.toNanos();
    }
}
