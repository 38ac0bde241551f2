package lt.klasteriai.cms.delivery.answer;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// What one caller gets of an answer.
///
/// @param status 304 when the caller has the bytes already
/// @param lastModified null where it must not be named
public record Reply(
        HttpStatus status,
        Representation representation,
        HeaderField cacheControl,
        @Nullable HeaderField lastModified) {

    /// @param request its headers
    /// @param now in milliseconds of the epoch
    static Reply to(HttpHeaders request, ReadyAnswer answer, long now) {
        var encoding = Encoding.of(answer.length(), request.getOrEmpty(HttpHeaders.ACCEPT_ENCODING));
        return of(
                answer,
                answer.in(encoding),
                request.getOrEmpty(HttpHeaders.IF_NONE_MATCH),
                now,
                changed -> request.getIfModifiedSince() >= changed);
    }

    /// The same without the framework's headers, and only from what is there already.
    ///
    /// @param acceptEncoding the header of the request; null where it has none, and so the others
    /// @param now in milliseconds of the epoch
    /// @return null when something has to be made first
    public static @Nullable Reply ready(
            ReadyAnswer answer,
            @Nullable String acceptEncoding,
            @Nullable String ifNoneMatch,
            @Nullable String ifModifiedSince,
            long now) {
        var encoding =
                acceptEncoding == null ? Encoding.IDENTITY : Encoding.of(answer.length(), List.of(acceptEncoding));
        var representation = answer.madeIn(encoding);
        return representation == null
                ? null
                : of(
                        answer,
                        representation,
                        ifNoneMatch == null ? List.of() : List.of(ifNoneMatch),
                        now,
                        changed -> ifModifiedSince != null && instant(ifModifiedSince) >= changed);
    }

    /// Its headers in the order in which they are written.
    public void forEachField(Consumer<HeaderField> each) {
        representation.common().forEach(each);
        if (status != HttpStatus.NOT_MODIFIED) {
            representation.ofContent().forEach(each);
        }
        forEachLastField(each);
    }

    /// The same behind these, in fewer fields.
    ///
    /// @param first those that every answer has; always the same ones
    public void forEachJoinedField(List<HeaderField> first, Consumer<HeaderField> each) {
        each.accept(representation.joined(first, status != HttpStatus.NOT_MODIFIED));
        forEachLastField(each);
    }

    private void forEachLastField(Consumer<HeaderField> each) {
        each.accept(cacheControl);
        if (lastModified != null) {
            each.accept(lastModified);
        }
        if (status != HttpStatus.NOT_MODIFIED) {
            each.accept(representation.contentLength());
        }
    }

    private static long instant(String header) {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.IF_MODIFIED_SINCE, header);
        return headers.getIfModifiedSince();
    }

    private interface Since {
        boolean notChanged(long lastModified);
    }

    private static Reply of(
            ReadyAnswer answer, Representation representation, List<String> tags, long now, Since since) {
        var lastModified = answer.lastModified(now);
        boolean known = answer.status() == HttpStatus.OK
                && (tags.isEmpty()
                        ? lastModified != null && since.notChanged(answer.lastModifiedMillis())
                        : representation.tag().matches(tags));
        return new Reply(
                known ? HttpStatus.NOT_MODIFIED : answer.status(),
                representation,
                answer.cacheControl(now),
                lastModified);
    }
}
