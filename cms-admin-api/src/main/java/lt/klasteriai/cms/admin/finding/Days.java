package lt.klasteriai.cms.admin.finding;

import lt.klasteriai.cms.admin.problem.NotAValue;
import lt.klasteriai.cms.core.finding.FindingQuery;

/// How many days ahead to look.
record Days(int number) {

    static final String DEFAULT = "14";

    /// @throws NotAValue for what is not a whole number from 1 to 366
    public static Days valueOf(String text) {
        if (!text.matches("[0-9]{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > FindingQuery.MOST_DAYS) {
            throw new NotAValue("It is a whole number of days from 1 to " + FindingQuery.MOST_DAYS + ".");
        }
        return new Days(Integer.parseInt(text));
    }
}
