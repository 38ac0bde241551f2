package lt.klasteriai.cms.admin.problem;

/// A text is no value that a parameter or header may have. The message is told to the caller.
public class NotAValue extends IllegalArgumentException {

    /// @param detail a sentence that says what would be a value
    public NotAValue(String detail) {
        super(detail);
    }
}
