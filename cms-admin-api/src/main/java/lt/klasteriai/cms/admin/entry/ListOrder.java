package lt.klasteriai.cms.admin.entry;

import lt.klasteriai.cms.admin.problem.NotAValue;

/// The order of a list of entries.
record ListOrder(boolean oldestFirst) {

    static final String NEWEST_FIRST = "-updatedAt";

    private static final String OLDEST_FIRST = "updatedAt";

    /// @throws NotAValue for what is no order
    public static ListOrder valueOf(String text) {
        return switch (text) {
            case OLDEST_FIRST -> new ListOrder(true);
            case NEWEST_FIRST -> new ListOrder(false);
            default -> throw new NotAValue("It can be " + OLDEST_FIRST + " or " + NEWEST_FIRST + ".");
        };
    }
}
