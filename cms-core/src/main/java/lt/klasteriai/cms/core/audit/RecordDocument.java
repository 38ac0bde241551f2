package lt.klasteriai.cms.core.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import lombok.With;
import lt.klasteriai.cms.core.store.StoredCollection;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.json.JsonMapper;

/// A record as it is stored; see [AuditRecord].
@With
@StoredCollection(
        value = RecordDocument.COLLECTION,
        notExported = "the log tells of the installation it belongs to, and its chain cannot be continued elsewhere")
@Document(RecordDocument.COLLECTION)
record RecordDocument(
        @Id long number,
        String fact,
        Instant at,
        String by,
        @Nullable String address,
        @Nullable String token,
        String action,
        @Nullable String entry,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String before,
        @Nullable String after,
        Map<String, String> details,
        String previous,
        String hash) {

    static final String COLLECTION = "auditLog";
    static final String FACT = "fact";
    static final String AT = "at";
    static final String BY = "by";
    static final String ACTION = "action";
    static final String ENTRY = "entry";
    static final String TYPE = "type";

    /// What the first record names as the one before it.
    static final String NOTHING = "0".repeat(64);

    private static final JsonMapper JSON = JsonMapper.shared();

    /// The act as the record after the one with this hash.
    static RecordDocument of(Act act, long number, String previous) {
        var open = new RecordDocument(
                number,
                act.fact(),
                act.at(),
                act.by(),
                act.address(),
                act.token(),
                act.action(),
                act.entry(),
                act.type(),
                act.subject(),
                act.before(),
                act.after(),
                act.details(),
                previous,
                "");
        return open.withHash(open.computedHash());
    }

    AuditRecord toRecord() {
        return new AuditRecord(
                number, fact, at, by, address, token, action, entry, type, subject, before, after, details, previous,
                hash);
    }

    /// What the hash must be.
    String computedHash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(members()));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Map<String, Object> members() {
        var members = new TreeMap<String, Object>();
        members.put("number", number);
        members.put("previous", previous);
        members.put("details", new TreeMap<>(details));
        put(members, FACT, fact);
        put(members, AT, at);
        put(members, BY, by);
        put(members, "address", address);
        put(members, "token", token);
        put(members, ACTION, action);
        put(members, ENTRY, entry);
        put(members, TYPE, type);
        put(members, "subject", subject);
        put(members, "before", before);
        put(members, "after", after);
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, value.toString());
        }
    }
}
