package lt.klasteriai.cms.delivery.answer;

import io.netty.buffer.ByteBuf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// An answer in one encoding: its bytes and those of its headers that never change. Thread-safe.
public final class Representation {

    private final EntityTag tag;
    private final Body body;
    private final List<HeaderField> common;
    private final List<HeaderField> ofContent;
    private final HeaderField contentLength;
    private volatile @Nullable HeaderField joined;
    private volatile @Nullable HeaderField joinedCommon;

    /// @param common the headers that the answer has in 304 too
    /// @param ofContent those that describe bytes that follow
    Representation(EntityTag tag, Body body, List<HeaderField> common, List<HeaderField> ofContent) {
        this.tag = tag;
        this.body = body;
        this.common = common;
        this.ofContent = ofContent;
        this.contentLength = HeaderField.of(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
    }

    EntityTag tag() {
        return tag;
    }

    byte[] bytes() {
        return body.bytes();
    }

    int length() {
        return body.length();
    }

    /// For one writer, who releases it.
    public ByteBuf buffer() {
        return body.buffer();
    }

    /// In the order in which they are written.
    List<HeaderField> common() {
        return common;
    }

    /// In the order in which they are written, after the common ones.
    List<HeaderField> ofContent() {
        return ofContent;
    }

    /// The fields that never change as one, which is written much faster than many.
    ///
    /// @param first those that every answer has; always the same ones
    /// @param content whether bytes follow
    HeaderField joined(List<HeaderField> first, boolean content) {
        var known = content ? joined : joinedCommon;
        if (known != null) {
            return known;
        }
        var all = new ArrayList<>(first);
        all.addAll(common);
        if (content) {
            all.addAll(ofContent);
        }
        var made = HeaderField.joined(all);
        if (content) {
            joined = made;
        } else {
            joinedCommon = made;
        }
        return made;
    }

    /// Written last, as the framework does.
    HeaderField contentLength() {
        return contentLength;
    }
}
