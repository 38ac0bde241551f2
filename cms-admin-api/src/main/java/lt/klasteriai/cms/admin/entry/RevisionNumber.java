package lt.klasteriai.cms.admin.entry;

import lt.klasteriai.cms.admin.problem.NotAValue;

/// The number of a revision, as it stands in addresses.
record RevisionNumber(int number) {

    /// @throws NotAValue for what is not a whole number from 1
    public static RevisionNumber valueOf(String text) {
        if (!text.matches("[1-9][0-9]{0,9}") || Long.parseLong(text) > Integer.MAX_VALUE) {
            throw new NotAValue("It is the number of a revision: 1, 2, 3 …");
        }
        return new RevisionNumber(Integer.parseInt(text));
    }
}
