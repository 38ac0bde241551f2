package lt.klasteriai.cms.delivery.answer;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import lt.klasteriai.cms.delivery.answer.Freshness.AskAlways;
import lt.klasteriai.cms.delivery.answer.Freshness.ForEver;
import lt.klasteriai.cms.delivery.answer.Freshness.UntilChanged;
import lt.klasteriai.cms.delivery.cache.Cacheable;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// An [Answer] ready to be written again and again, in every encoding that was asked for. Each is made once.
/// Thread-safe.
@SuppressWarnings("EnumOrdinal") // only says where in the array a representation stands
public final class ReadyAnswer implements Cacheable {

    private final Answer answer;
    private final CachePolicy cachePolicy;
    private final long sequence;
    private final long from;
    private final long until;
    private final AtomicReferenceArray<@Nullable Representation> representations =
            new AtomicReferenceArray<>(Encoding.values().length);
    private final @Nullable HeaderField lastModified;
    private final long nameableFrom;
    private volatile @Nullable Lives lives;

    /// @param second how many whole seconds are left until the clock changes the answer
    private record Lives(long second, HeaderField header) {}

    /// @param sequence the publication whose state it was made from
    /// @param at when it was made
    ReadyAnswer(Answer answer, CachePolicy cachePolicy, long sequence, Instant at) {
        this.answer = answer.toBuilder().body("").build();
        this.cachePolicy = cachePolicy;
        this.sequence = sequence;
        this.until = answer.freshness() instanceof UntilChanged changing
                ? changing.clock().map(Instant::toEpochMilli).orElse(Long.MAX_VALUE)
                : Long.MAX_VALUE;
        this.from = until == Long.MAX_VALUE ? Long.MIN_VALUE : at.toEpochMilli();
        var changedAt = answer.changedAt();
        this.lastModified =
                changedAt == null ? null : HeaderField.of(HttpHeaders.LAST_MODIFIED, HttpDate.of(changedAt));
        this.nameableFrom = changedAt == null
                ? Long.MAX_VALUE
                : changedAt.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1).toEpochMilli();
        var text = answer.body().getBytes(StandardCharsets.UTF_8);
        representations.set(Encoding.IDENTITY.ordinal(), representation(Encoding.IDENTITY, text));
    }

    private Representation representation(Encoding encoding, byte[] text) {
        var tag = EntityTag.of(text, encoding);
        var body = new Body(encoding.encode(text));
        return new Representation(tag, body, common(tag), ofContent(encoding));
    }

    private List<HeaderField> common(EntityTag tag) {
        var fields = new ArrayList<HeaderField>();
        var location = answer.location();
        if (location == null) {
            fields.add(HeaderField.of(HttpHeaders.ETAG, tag.quoted()));
            fields.add(HeaderField.of(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING));
        } else {
            fields.add(HeaderField.of(HttpHeaders.LOCATION, location));
        }
        if (!answer.languages().isEmpty()) {
            fields.add(HeaderField.of(
                    HttpHeaders.CONTENT_LANGUAGE,
                    answer.languages().stream().map(LocaleTag::tag).collect(joining(", "))));
        }
        if (!answer.keys().isEmpty()) {
            fields.add(HeaderField.of(Answer.SURROGATE_KEY, String.join(" ", answer.keys()) + " " + Answer.EVERYTHING));
        }
        return List.copyOf(fields);
    }

    private List<HeaderField> ofContent(Encoding encoding) {
        var fields = new ArrayList<HeaderField>();
        if (answer.location() == null) {
            fields.add(HeaderField.of(HttpHeaders.CONTENT_TYPE, answer.type().toString()));
        }
        if (encoding != Encoding.IDENTITY) {
            fields.add(HeaderField.of(HttpHeaders.CONTENT_ENCODING, encoding.token()));
        }
        return List.copyOf(fields);
    }

    /// In this encoding; made now where nobody asked for it before.
    Representation in(Encoding encoding) {
        var made = madeIn(encoding);
        return made == null ? make(encoding) : made;
    }

    private synchronized Representation make(Encoding encoding) {
        var made = madeIn(encoding);
        if (made == null) {
            made = representation(encoding, in(Encoding.IDENTITY).bytes());
            representations.set(encoding.ordinal(), made);
        }
        return made;
    }

    @Nullable
    Representation madeIn(Encoding encoding) {
        return representations.get(encoding.ordinal());
    }

    /// The length of its text, whatever it is written in.
    int length() {
        return in(Encoding.IDENTITY).length();
    }

    HttpStatus status() {
        return answer.location() == null ? HttpStatus.OK : HttpStatus.PERMANENT_REDIRECT;
    }

    /// What type its content has; the caller may not accept it.
    public String type() {
        return answer.type().getType() + "/" + answer.type().getSubtype();
    }

    /// How long caches may keep it from now on. What is left of a life that ends with a deadline gets shorter.
    ///
    /// @param now in milliseconds of the epoch
    HeaderField cacheControl(long now) {
        long second = until == Long.MAX_VALUE ? Long.MAX_VALUE : Math.floorDiv(until - now, 1000);
        var known = lives;
        if (known == null || known.second() != second) {
            var header = cachePolicy.header(answer.freshness(), Instant.ofEpochMilli(now));
            known = new Lives(second, HeaderField.of(HttpHeaders.CACHE_CONTROL, header));
            lives = known;
        }
        return known.header();
    }

    /// The header knows whole seconds only. While the second of the change still runs, another change may come in it
    /// that the header could not tell from this one; so it is not named before.
    @Nullable
    HeaderField lastModified(long now) {
        return now >= nameableFrom ? lastModified : null;
    }

    /// In whole seconds; only where [#lastModified] is named.
    long lastModifiedMillis() {
        return nameableFrom - 1000;
    }

    @Override
    public Set<String> dependencies() {
        return answer.freshness() instanceof ForEver ? Set.of() : answer.keys();
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public boolean holdsAt(long now) {
        return from <= now && now < until;
    }

    @Override
    public boolean keepable() {
        return !(answer.freshness() instanceof AskAlways);
    }

    @Override
    public int bytes() {
        int bytes = 0;
        for (var encoding : Encoding.values()) {
            var made = madeIn(encoding);
            if (made != null) {
                bytes += made.length() + headerBytes(made);
            }
        }
        return bytes;
    }

    private static int headerBytes(Representation representation) {
        int bytes = 0;
        for (var field : representation.common()) {
            bytes += field.value().length();
        }
        return bytes;
    }
}
