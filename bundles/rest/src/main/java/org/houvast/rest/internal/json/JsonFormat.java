package org.houvast.rest.internal.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.houvast.commons.Language;
import org.houvast.commons.Problem;
import org.houvast.commons.Problem.Violation;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.exchange.Body;

/**
 * Our JSON. Each server has one of its own, so that what it remembers of a module's classes goes when the module goes. Safe for
 * use by any thread.
 */
public final class JsonFormat {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;

    private record WriterKey(Type type, Language language) {}

    private final ObjectMapper mapper = mapper();
    private final Map<WriterKey, ObjectWriter> writers = new ConcurrentHashMap<>();

    private static ObjectMapper mapper() {
        LookupCache<Object, JavaType> types = new LRUMap<>(16, 200);
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxNameLength(LONGEST_NAME)
                        .maxStringLength(Body.MAX)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .build();
        return JsonMapper.builder(factory)
                .typeFactory(TypeFactory.defaultInstance().withCache(types))
                .annotationIntrospector(new RecordTypes())
                .addModule(Writers.module())
                .visibility(PropertyAccessor.ALL, Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, Visibility.ANY)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
    }

    /** the JSON of a value that is declared as this type, with texts in this language */
    public byte[] write(Object value, Type type, Language language) {
        try {
            return writers.computeIfAbsent(new WriterKey(declared(value, type), language), this::writer)
                    .writeValueAsBytes(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectWriter writer(WriterKey key) {
        return mapper.writerFor(mapper.constructType(key.type())).withAttribute(Writers.LANGUAGE, key.language());
    }

    /** a method may promise less than it gives */
    private static Type declared(Object value, Type type) {
        return type == Object.class || type instanceof TypeVariable<?> ? value.getClass() : type;
    }

    /** the JSON of a record, to be changed */
    JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /**
     * Parses a body.
     *
     * @throws Problem {@link RestProblems#JSON_MALFORMED}
     */
    JsonNode parse(byte[] body, Language language) {
        try (JsonParser parser = mapper.createParser(body)) {
            return parse(parser, language);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode parse(JsonParser parser, Language language) throws IOException {
        try {
            JsonNode json = mapper.readTree(parser);
            if (json == null || json.isMissingNode()) {
                throw malformed("", "syntax", language);
            }
            if (parser.nextToken() != null) {
                throw malformed("", "syntax", language);
            }
            return json;
        } catch (StreamConstraintsException e) {
            boolean deep = parser.getParsingContext().getNestingDepth() >= DEEPEST;
            throw malformed(pointer(parser), deep ? "deep" : "long", language);
        } catch (JsonProcessingException e) {
            boolean twice =
                    e.getOriginalMessage() != null && e.getOriginalMessage().startsWith("Duplicate");
            throw malformed(pointer(parser), twice ? "twice" : "syntax", language);
        }
    }

    private static String pointer(JsonParser parser) {
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        return pointer.length() > LONGEST_NAME ? "" : pointer;
    }

    private static Problem malformed(String pointer, String key, Language language) {
        return Problem.invalid(
                RestProblems.JSON_MALFORMED, List.of(new Violation(pointer, ViolationTexts.of(key, language))));
    }

    /**
     * Reads a body, strictly.
     *
     * @throws Problem {@link RestProblems#JSON_MALFORMED}, {@link RestProblems#JSON_INVALID}, or what a record itself refuses
     */
    public Object read(byte[] body, Type type, Language language) {
        return Binder.bind(parse(body, language), type, language);
    }
}
