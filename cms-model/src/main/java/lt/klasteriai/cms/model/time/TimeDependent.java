package lt.klasteriai.cms.model.time;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/// A part of an entry some of whose delivered fields are derived from the clock.
public interface TimeDependent {

    /// The derived fields, over all time; computed from the part alone, so everyone who asks gets the same answer.
    @JsonIgnore
    List<Timed> timeline();
}
