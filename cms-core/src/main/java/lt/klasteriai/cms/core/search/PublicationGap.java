package lt.klasteriai.cms.core.search;

/// A publication was to be applied whose predecessor has not been.
public class PublicationGap extends RuntimeException {

    public PublicationGap(long applied, long next) {
        super("publication " + next + " cannot follow " + applied);
    }
}
