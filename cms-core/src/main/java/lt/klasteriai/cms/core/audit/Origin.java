package lt.klasteriai.cms.core.audit;

import org.jspecify.annotations.Nullable;

/// Where an act comes from. Bound for the time of a request or of a piece of work in the background.
///
/// @param account who is signed in, or who asked for the work
/// @param address the network address of the request; null for work in the background
/// @param token an id of the token, never the token; for work in the background what it is, e.g. `bulk-jobs/01J…`
public record Origin(
        String account, @Nullable String address, @Nullable String token) {

    /// The program itself.
    public static final Origin SYSTEM = new Origin("system", null, null);

    private static final ScopedValue<Origin> CURRENT = ScopedValue.newInstance();

    /// The one that is bound; [#SYSTEM] where none is.
    public static Origin current() {
        return CURRENT.orElse(SYSTEM);
    }

    /// The same place and token, for what this account does there.
    public Origin as(String account) {
        return new Origin(account, address, token);
    }

    /// Does something on behalf of this origin.
    public <T extends @Nullable Object, X extends Throwable> T call(ScopedValue.CallableOp<? extends T, X> work)
            throws X {
        return ScopedValue.where(CURRENT, this).call(work);
    }

    /// As [#call], for what gives nothing.
    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }
}
