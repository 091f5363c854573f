package org.houvast.rest.internal.parameter;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.CurrentExchange;
import org.houvast.rest.internal.json.Scalars;
import org.houvast.rest.internal.json.ViolationTexts;
import org.jspecify.annotations.Nullable;

/**
 * Reads ids, references, enums, dates and numbers in paths and queries. What is malformed in a path is not found, exactly as
 * an unknown one; in a query it is invalid.
 */
public final class Parameters implements ParamConverterProvider {
    private static final Set<Class<?>> NUMBERS = Set.of(int.class, Integer.class, long.class, Long.class);
    private static final Set<Class<?>> TRUTHS = Set.of(boolean.class, Boolean.class);

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (!Scalars.isScalar(type) && !NUMBERS.contains(type) && !TRUTHS.contains(type)) {
            return null;
        }
        boolean path = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        String name = Arrays.stream(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .orElse("");
        return new Converter<>(type, path, name);
    }

    private record Converter<T>(Class<T> type, boolean path, String name) implements ParamConverter<T> {
        @Override
        @SuppressWarnings("unchecked") // the type says what was parsed; Class.cast does not know primitives
        public T fromString(String text) {
            try {
                return (T) parse(type, text);
            } catch (IllegalArgumentException e) {
                throw path ? new NotFoundException() : invalid();
            }
        }

        private static Object parse(Class<?> type, String text) {
            if (Scalars.isScalar(type)) {
                return Scalars.parse(type, text);
            }
            if (type == int.class || type == Integer.class) {
                return Integer.parseInt(text);
            }
            if (type == long.class || type == Long.class) {
                return Long.parseLong(text);
            }
            if (!text.equals("true") && !text.equals("false")) {
                throw new IllegalArgumentException("neither true nor false");
            }
            return text.equals("true");
        }

        private Problem invalid() {
            String message =
                    ViolationTexts.of("parameter", CurrentExchange.get().language());
            return Problem.invalid(RestProblems.PARAMETER_INVALID, List.of(new Violation("/" + name, message)));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
