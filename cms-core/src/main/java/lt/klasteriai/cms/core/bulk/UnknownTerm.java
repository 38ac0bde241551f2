package lt.klasteriai.cms.core.bulk;

/// Nothing can be tagged with a term that is not there.
public final class UnknownTerm extends RuntimeException {

    public UnknownTerm(Tag tag) {
        super("there is no term " + tag);
    }
}
