package lt.klasteriai.cms.admin.route;

import java.beans.PropertyEditorSupport;
import java.util.Map;
import java.util.TreeMap;
import lt.klasteriai.cms.admin.problem.NotAValue;

/// Turns a word into the value that it stands for.
final class WordEditor<E extends Enum<E>> extends PropertyEditorSupport {

    private final transient Map<String, E> values;

    WordEditor(Map<String, E> values) {
        this.values = new TreeMap<>(values);
    }

    @Override
    public void setAsText(String text) {
        var value = values.get(text);
        if (value == null) {
            throw new NotAValue("It can be " + String.join(", ", values.keySet()) + ".");
        }
        setValue(value);
    }
}
