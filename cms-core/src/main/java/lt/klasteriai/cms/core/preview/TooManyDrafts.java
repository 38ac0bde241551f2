package lt.klasteriai.cms.core.preview;

/// There are more drafts than can be laid over the published state at once. Single entries, releases and times ahead
/// can be seen all the same.
public class TooManyDrafts extends RuntimeException {

    TooManyDrafts(int most) {
        super("more than " + most + " drafts");
    }
}
