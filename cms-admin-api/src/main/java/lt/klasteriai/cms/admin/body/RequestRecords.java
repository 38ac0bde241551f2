package lt.klasteriai.cms.admin.body;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.klasteriai.cms.admin.problem.Fault;
import lt.klasteriai.cms.admin.problem.ProblemType;
import lt.klasteriai.cms.admin.problem.RequestRefused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Makes requests' records of JSON, converting and correcting nothing.
final class RequestRecords {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> Stream.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean)
                            .forEach(other -> texts.setCoercion(other, CoercionAction.Fail)))
            .changeDefaultNullHandling(nulls -> JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .build();

    Object read(JsonNode json, Class<?> type) {
        if (!json.isObject()) {
            throw refused(Fault.at("", "wrong-type", "The body must be an object."));
        }
        try {
            return MAPPER.treeToValue(json, type);
        } catch (JacksonException mismatch) {
            throw refused(faultOf(mismatch));
        }
    }

    private static RequestRefused refused(Fault fault) {
        return new RequestRefused(ProblemType.INVALID_BODY, fault);
    }

    /// Only our own words: the framework's name classes.
    private static Fault faultOf(JacksonException mismatch) {
        var pointer = pointerTo(mismatch);
        return switch (mismatch) {
            case UnrecognizedPropertyException unknown ->
                Fault.at(
                        pointer,
                        "unknown-property",
                        "There is no property " + unknown.getPropertyName() + " here; there are "
                                + unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ".");
            case InvalidNullException _ -> Fault.at(pointer, "required", "Must not be null.");
            case ValueInstantiationException value -> refusal(value.getCause(), pointer);
            case MismatchedInputException missing
            when isMissing(missing) -> Fault.at(pointer, "required", "Must be given.");
            default -> wrongType(pointer);
        };
    }

    /// What the record itself, or a value in it, says against the JSON.
    private static Fault refusal(@Nullable Throwable cause, String pointer) {
        return switch (cause) {
            case RequestRefused refused -> refused.getFaults().getFirst();
            case IllegalArgumentException refused ->
                Fault.at(pointer, "invalid-value", String.valueOf(refused.getMessage()));
            case null, default -> wrongType(pointer);
        };
    }

    /// The framework tells this by its message only; a test keeps watch over it.
    private static boolean isMissing(MismatchedInputException mismatch) {
        return mismatch.getOriginalMessage().startsWith("Missing required");
    }

    private static Fault wrongType(String pointer) {
        return Fault.at(pointer, "wrong-type", "Is not a value of the right kind.");
    }

    private static String pointerTo(JacksonException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getPropertyName() == null ? String.valueOf(step.getIndex()) : step.getPropertyName())
                .map(name -> "/" + name.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }
}
