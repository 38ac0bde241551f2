package lt.klasteriai.cms.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import lt.klasteriai.cms.client.content.Change;
import org.jspecify.annotations.Nullable;

/// Changes of the public state in order, deletions included, up to the present. Applying them to what is kept gives
/// exactly what is public. For one thread.
public final class Changes implements Iterable<Change> {

    private final Answers answers;
    private @Nullable String token;

    Changes(Answers answers, @Nullable String since) {
        this.answers = answers;
        this.token = since;
    }

    /// Where to go on, now or after a restart; empty before the first page has been taken. It moves forward when all
    /// changes of a page have been taken; a loop that was left in the middle meets some of its changes again, which
    /// does no harm to a copy.
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    @Override
    public Iterator<Change> iterator() {
        return new Pages();
    }

    private record Page(List<Change> items, String next, boolean more) {}

    private Page fetch(@Nullable String since) {
        var query = since == null ? "" : "?since=" + URLEncoder.encode(since, StandardCharsets.UTF_8);
        return Answers.MAPPER.treeToValue(answers.get("/v1/sync" + query), Page.class);
    }

    private final class Pages implements Iterator<Change> {

        private @Nullable Page page;
        private Iterator<Change> items = List.<Change>of().iterator();

        @Override
        public boolean hasNext() {
            while (!items.hasNext()) {
                if (page != null) {
                    token = page.next();
                    if (!page.more()) {
                        return false;
                    }
                }
                var next = fetch(token);
                items = next.items().iterator();
                page = next;
            }
            return true;
        }

        @Override
        public Change next() {
            if (!hasNext()) {
                throw new NoSuchElementException("all changes have been taken");
            }
            return items.next();
        }
    }
}
