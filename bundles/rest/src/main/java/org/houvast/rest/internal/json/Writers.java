package org.houvast.rest.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Optional;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Cursor;
import org.houvast.commons.HostKey;
import org.houvast.commons.Id;
import org.houvast.commons.Language;
import org.houvast.commons.Refusal;
import org.houvast.commons.Revision;
import org.houvast.rest.internal.problem.ProblemTexts;

/** How the values of the commons and of time are written. */
final class Writers {
    /** attribute of the writer: the language of texts that are made while writing */
    static final Object LANGUAGE = Language.class;

    /** writes one value; all cases are one line */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T value, JsonGenerator json, SerializerProvider provider) throws IOException;
    }

    private static final class Writer<T> extends JsonSerializer<T> {
        private final Writing<T> writing;

        Writer(Writing<T> writing) {
            this.writing = writing;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            writing.write(value, json, provider);
        }
    }

    private Writers() {}

    static SimpleModule module() {
        SimpleModule module = new SimpleModule("houvast");
        add(module, HostKey.class, (key, json, p) -> json.writeString(key.key()));
        add(module, Id.class, (id, json, p) -> json.writeString(id.value().toString()));
        add(module, Cursor.class, (cursor, json, p) -> json.writeString(cursor.text()));
        add(module, Revision.class, (revision, json, p) -> json.writeNumber(revision.number()));
        add(module, Instant.class, (instant, json, p) -> json.writeString(InstantText.of(instant)));
        add(module, AllowedAction.class, Writers::action);
        for (Class<?> type :
                new Class<?>[] {LocalDate.class, LocalTime.class, Period.class, Duration.class, ZoneId.class}) {
            module.addSerializer(type, ToStringSerializer.instance);
        }
        module.addKeySerializer(HostKey.class, new Writer<>((key, json, p) -> json.writeFieldName(key.key())));
        module.addKeySerializer(
                Id.class,
                new Writer<>((id, json, p) -> json.writeFieldName(id.value().toString())));
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Writing<T> writing) {
        module.addSerializer(type, new Writer<>(writing));
    }

    private static void action(AllowedAction action, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("action", action.action());
        json.writeBooleanField("allowed", action.allowed());
        Refusal refusal = action.refusal();
        if (refusal != null) {
            Language language = provider.getAttribute(LANGUAGE) instanceof Language asked ? asked : Language.NL;
            json.writeStringField("rule", refusal.type().name());
            field(json, "message", ProblemTexts.detail(refusal, language));
            field(json, "whoCanHelp", ProblemTexts.help(refusal, language));
        }
        json.writeEndObject();
    }

    private static void field(JsonGenerator json, String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, text.get());
        }
    }
}
