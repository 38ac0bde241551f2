package lt.klasteriai.cms.core.entry;

/// A cursor that this list did not give.
public final class BadCursor extends RuntimeException {

    public BadCursor() {
        super("the cursor was not given by this list");
    }
}
