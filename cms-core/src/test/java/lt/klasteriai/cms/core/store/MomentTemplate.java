package lt.klasteriai.cms.core.store;

import com.mongodb.client.result.DeleteResult;
import java.util.Collection;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;

/// A way to the database on which something happens before and after each write of a document: a crash, or somebody
/// else's work. Moment 0 is before the first write, 1 after it, 2 before the second, and so on.
public class MomentTemplate extends MongoTemplate {

    /// A save first archives the revision it replaces; this is before it writes the entry.
    public static final int BEFORE_SECOND_WRITE = 2;

    private final IntConsumer atMoment;
    private int moments;

    public MomentTemplate(MongoTemplate real, IntConsumer atMoment) {
        super(real.getMongoDatabaseFactory(), real.getConverter());
        this.atMoment = atMoment;
    }

    @Override
    public <T> T insert(T document) {
        return betweenMoments(() -> super.insert(document));
    }

    @Override
    public <T> Collection<T> insert(Collection<? extends T> documents, Class<?> type) {
        return betweenMoments(() -> super.<T>insert(documents, type));
    }

    @Override
    public DeleteResult remove(Query query, Class<?> type) {
        return betweenMoments(() -> super.remove(query, type));
    }

    @Override
    public <T> T save(T document) {
        return betweenMoments(() -> super.save(document));
    }

    private <R> R betweenMoments(Supplier<R> write) {
        moment();
        var written = write.get();
        moment();
        return written;
    }

    /// One more of them.
    protected final void moment() {
        atMoment.accept(moments++);
    }
}
