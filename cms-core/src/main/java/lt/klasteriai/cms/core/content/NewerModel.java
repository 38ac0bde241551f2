package lt.klasteriai.cms.core.content;

/// Stored content was written by a later program than this one, which cannot know what it means.
public final class NewerModel extends RuntimeException {

    NewerModel(int writtenBy, int known) {
        super("the content was written by version " + writtenBy + " of the model; this program knows " + known);
    }
}
