package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.stream.Collectors;
import lombok.Getter;

/// The parameters of a request are wrong; says how, each in a sentence for people.
@Getter
public class InvalidQuery extends RuntimeException {

    private final transient List<QueryError> errors;

    public InvalidQuery(List<QueryError> errors) {
        super(errors.stream().map(QueryError::detail).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    public InvalidQuery(String parameter, String code, String detail) {
        this(List.of(new QueryError(parameter, code, detail)));
    }
}
