package lt.klasteriai.cms.admin.openapi;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.entry.ContentType;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;

/// One thing that can be asked of the program.
///
/// @param method the HTTP method
/// @param path with the names of its variables in braces
/// @param contentType the content type it is for; null when it is for none in particular
/// @param consumes the media type of the body; empty when it has none
/// @param produces the media type of the answer
record Route(
        String method,
        String path,
        @Nullable ContentType contentType,
        HandlerMethod handler,
        Optional<String> consumes,
        String produces) {

    private static final String TYPE_VARIABLE = "{type}";
    private static final String SIGN_IN = "/admin/v1/sessions";

    /// One route per content type where the path leaves it open, else the route itself.
    Stream<Route> perContentType() {
        return path.contains(TYPE_VARIABLE)
                ? Arrays.stream(ContentType.values()).map(this::of)
                : Stream.of(this);
    }

    private Route of(ContentType type) {
        return new Route(method, path.replace(TYPE_VARIABLE, type.segment()), type, handler, consumes, produces);
    }

    /// A preview needs a session or a link.
    boolean needsSession() {
        boolean isSignIn = path.equals(SIGN_IN) && method.equals("POST");
        return path.startsWith("/preview") || (path.startsWith("/admin") && !isSignIn);
    }

    Operation operation() {
        var operation = handler.getMethodAnnotation(Operation.class);
        if (operation == null) {
            throw new IllegalStateException("nothing says what " + handler + " does");
        }
        return operation;
    }

    Optional<Type> body() {
        return parametersWith(RequestBody.class)
                .map(MethodParameter::getGenericParameterType)
                .findFirst();
    }

    boolean needsBody() {
        return parametersWith(RequestBody.class)
                .map(body -> body.getParameterAnnotation(RequestBody.class))
                .anyMatch(declared -> declared != null && declared.required());
    }

    Stream<MethodParameter> parametersWith(Class<? extends Annotation> annotation) {
        return Arrays.stream(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    /// What the answer's body is made of; empty when there is none.
    Optional<Type> answer() {
        var type = handler.getReturnType().getGenericParameterType();
        var body = isTagged() ? ((ParameterizedType) type).getActualTypeArguments()[0] : type;
        return Optional.of(body).filter(it -> it != void.class);
    }

    /// Whether the answer carries headers of its own.
    boolean isTagged() {
        return handler.getReturnType().getParameterType() == ResponseEntity.class;
    }
}
