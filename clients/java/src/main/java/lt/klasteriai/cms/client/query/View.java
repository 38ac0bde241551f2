package lt.klasteriai.cms.client.query;

import java.util.SortedMap;
import java.util.TreeMap;

/// How a single entry is looked at.
public final class View<E> extends Asked<E, View<E>> {

    private View(SortedMap<String, String> parameters) {
        super(parameters);
    }

    /// As it is now, in the client's language.
    public static <E> View<E> present() {
        return new View<>(new TreeMap<>());
    }

    @Override
    View<E> with(SortedMap<String, String> parameters) {
        return new View<>(parameters);
    }
}
