package lt.klasteriai.cms.client;

/// There is no such entry, or no such taxonomy.
public final class NotFoundException extends ProblemException {

    NotFoundException(Failure failure) {
        super(failure);
    }
}
