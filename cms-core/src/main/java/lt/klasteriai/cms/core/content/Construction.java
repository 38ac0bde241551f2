package lt.klasteriai.cms.core.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import lt.klasteriai.cms.model.entry.CommonFields;
import org.jspecify.annotations.Nullable;

/// Makes records of values by name. The common fields come from the same names as the content's own.
final class Construction {

    private Construction() {}

    /// @throws IllegalArgumentException when the record refuses the values; its message says why
    static Record make(Class<? extends Record> type, Map<String, @Nullable Object> values) {
        var arguments = Arrays.stream(type.getRecordComponents())
                .map(component -> argument(component, values))
                .toArray();
        return invoke(canonicalConstructor(type), arguments);
    }

    private static @Nullable Object argument(RecordComponent component, Map<String, @Nullable Object> values) {
        if (component.getType() == CommonFields.class) {
            return make(CommonFields.class, values);
        }
        var value = values.get(component.getName());
        return value == null && component.getType() == boolean.class ? false : value;
    }

    private static Constructor<? extends Record> canonicalConstructor(Class<? extends Record> type) {
        var types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has its canonical constructor", impossible);
        }
    }

    private static Record invoke(Constructor<? extends Record> constructor, @Nullable Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalArgumentException(Scalars.reason(refused.getCause()), refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("content records and their constructors are public", impossible);
        }
    }
}
