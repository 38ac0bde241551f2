package lt.klasteriai.cms.core.importing;

/// Is told how far an import has come.
@FunctionalInterface
public interface ImportProgress {

    ImportProgress NONE = (step, done, total) -> {};

    /// The steps of an import, in order.
    enum Step {
        SAVED,
        PUBLISHED
    }

    /// @param done how many entries have taken the step
    /// @param total how many will, as far as is known
    void reached(Step step, int done, int total);
}
