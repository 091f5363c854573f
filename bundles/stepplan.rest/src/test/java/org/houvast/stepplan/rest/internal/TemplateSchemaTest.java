package org.houvast.stepplan.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.houvast.coaching.Outcome;
import org.houvast.commons.Language;
import org.houvast.commons.Limit;
import org.houvast.commons.Role;
import org.houvast.commons.Subject;
import org.houvast.commons.WorkForm;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentPart;
import org.houvast.stepplan.TemplateFile;
import org.houvast.stepplan.TemplateStep;
import org.houvast.stepplan.Term;
import org.junit.jupiter.api.Test;

class TemplateSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void takesAFullAndAnEmptyTemplate() throws IOException {
        assertThat(complaints(full())).isEmpty();
        assertThat(complaints(JSON.valueToTree(new TemplateFile(
                        TemplateFile.FORMAT,
                        "empty",
                        1,
                        Language.EN,
                        "Empty",
                        null,
                        Subject.Type.GROUP,
                        List.of(),
                        List.of(),
                        null,
                        null))))
                .isEmpty();
    }

    @Test
    void refusesWhatTheProductRefuses() throws IOException {
        List<Consumer<ObjectNode>> wrongs = List.of(
                f -> f.put("format", "houvast-plan-template-2"),
                f -> f.put("key", "Not A Key"),
                f -> f.put("version", 0),
                f -> f.put("version", TemplateFile.MOST_VERSIONS + 1),
                f -> f.put("language", "FR"),
                f -> f.put("unknown", "field"),
                f -> f.remove("title"),
                f -> f.put("licence", "x".repeat(101)),
                f -> step(f).put("responsibleRole", "GUARDIAN"),
                f -> step(f).put("onlyFor", "STAFF_UNCERTAINTY"),
                f -> ((ObjectNode) step(f).get("latest")).putNull("period").putNull("workingDays"),
                f -> ((ObjectNode) step(f).get("latest")).put("workingDays", 3).put("period", "P6W"),
                f -> ((ObjectNode) step(f).get("parent")).put("mode", "SOMEHOW"));
        for (Consumer<ObjectNode> wrong : wrongs) {
            ObjectNode file = full();
            wrong.accept(file);
            assertThat(complaints(file)).as(file.toString()).isNotEmpty();
        }
    }

    @Test
    void hasTheFieldsAndLimitsOfTheRecords() throws IOException {
        JsonNode schema = JSON.readTree(TemplateSchema.bytes());

        assertSame(schema, TemplateFile.class);
        assertSame(schema.at("/$defs/step"), TemplateStep.class);
        assertSame(schema.at("/$defs/parent"), ParentPart.class);
        assertSame(schema.at("/$defs/term"), Term.class);
        assertThat(schema.at("/properties/format/const").asText()).isEqualTo(TemplateFile.FORMAT);
        assertThat(codes(schema.at("/properties/workForms/items/enum"))).isEqualTo(names(WorkForm.class));
        assertThat(codes(schema.at("/properties/language/enum"))).isEqualTo(names(Language.class));
        assertThat(codes(schema.at("/$defs/parent/properties/mode/enum"))).isEqualTo(names(ParentMode.class));
        assertThat(codes(schema.at("/$defs/term/properties/from/enum"))).isEqualTo(names(Term.From.class));
    }

    private static void assertSame(JsonNode schema, Class<? extends Record> type) {
        Set<String> fields = new TreeSet<>();
        schema.get("properties").fieldNames().forEachRemaining(fields::add);
        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(fields.remove(component.getName()))
                    .as(component.toString())
                    .isTrue();
            Limit limit = component.getAnnotation(Limit.class);
            if (limit != null && !component.getName().equals("format")) {
                JsonNode own = schema.get("properties").get(component.getName());
                String most = component.getType() == List.class ? "maxItems" : "maxLength";
                assertThat(own.get(most).asInt()).as(component.toString()).isEqualTo(limit.max());
            }
        }
        assertThat(fields).isEmpty();
    }

    private static Set<String> names(Class<? extends Enum<?>> type) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(names::add);
        return names;
    }

    private static Set<String> codes(JsonNode values) {
        Set<String> codes = new TreeSet<>();
        values.forEach(v -> {
            if (!v.isNull()) {
                codes.add(v.asText());
            }
        });
        return codes;
    }

    private static ObjectNode step(ObjectNode file) {
        return (ObjectNode) file.get("steps").get(0);
    }

    private static ObjectNode full() {
        Term term = new Term(Term.From.PREVIOUS_STEP, null, "P6W");
        return JSON.valueToTree(new TemplateFile(
                TemplateFile.FORMAT,
                "full-one",
                2,
                Language.NL,
                "Alles",
                "Waarvoor",
                Subject.Type.CHILD,
                List.of(WorkForm.KDV),
                List.of(new TemplateStep(
                        1,
                        "Kijken",
                        "Zien",
                        List.of("Kijk."),
                        Role.STAFF,
                        term,
                        new ParentPart(ParentMode.INFORM, Role.STAFF, Term.workingDays(5), "Wij kijken.", null),
                        "Een notitie",
                        Outcome.SPECIFIC_APPROACH)),
                "Eigen tekst",
                "CC0-1.0"));
    }

    private static List<?> complaints(JsonNode file) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(TemplateSchema.bytes()));
        return schema.validate(file);
    }
}
