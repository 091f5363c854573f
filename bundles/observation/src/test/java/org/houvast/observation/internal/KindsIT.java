package org.houvast.observation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.houvast.administration.FormSource;
import org.houvast.commons.Limits;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.WorkForm;
import org.houvast.observation.Answer;
import org.houvast.observation.CaptureObservation;
import org.houvast.observation.Choice;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.Observation;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationState;
import org.houvast.observation.ObservationText;
import org.houvast.observation.internal.kind.KindCatalogue;
import org.houvast.observation.internal.kind.KindForms;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KindsIT extends ObservationTest {
    private static final Labels LABEL = new Labels("eten \t met \\ tekens 👀", "eating مرحبا");

    KindsIT(TestDatabase database) {
        super(database);
    }

    @Test
    void servesTheKindsThatComeWithTheProductToEverybody() {
        for (String who : List.of("vera", "omar", "esra", "ada")) {
            assertThat(centre.kinds.list(centre.actor(who), null))
                    .extracting(ObservationKind::code)
                    .contains("FREE", "ABC", "TIME_SAMPLE", "FREQUENCY", "INTERACTION", "INSTRUMENT");
        }
    }

    @Test
    void describesEveryKindForAScreenToDraw() {
        List<FormSource.Form> forms = new KindForms(centre.kinds).forms(centre.actor("vera"));

        assertThat(forms).hasSameSizeAs(centre.kinds.list(centre.actor("vera"), null));
        FormSource.Form sample = forms.stream()
                .filter(f -> f.code().equals(ObservationKind.TIME_SAMPLE))
                .findFirst()
                .orElseThrow();
        assertThat(sample.fields())
                .filteredOn(f -> f.pointer().equals("/answers/seen"))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.type()).isEqualTo("SERIES");
                    assertThat(f.required()).isTrue();
                    assertThat(f.max()).isEqualTo(1);
                });
        assertThat(sample.fields()).allSatisfy(f -> assertThat(f.label().nl()).isNotBlank());
    }

    @Test
    void takesANewKindAndANewVersionWithoutARelease() {
        List<KindField> fields = List.of(
                field("plate", FieldType.CHOICE, List.of(new Choice("EMPTY", LABEL), new Choice("HALF", LABEL))),
                field("minutes", FieldType.NUMBER, null));
        ObservationKind first = define("ada", "MEAL_A", fields);
        Observation old = captured("MEAL_A", Answer.choices("plate", List.of("HALF")));

        ObservationKind second = define("ada", "MEAL_A", List.of(field("hungry", FieldType.YES_NO, null)));

        assertThat(second.version()).isEqualTo(first.version() + 1);
        assertThat(centre.kinds.get(centre.actor("vera"), first.id())).isEqualTo(first);
        assertThat(first.fields()).isEqualTo(fields);
        assertThat(first.form()).extracting(f -> f.pointer()).contains("/answers/plate", "/facts", "/interpretation");
        assertThat(centre.kinds.list(centre.actor("esra"), ObservationCentre.KDV))
                .contains(second);
        assertThat(captured("MEAL_A", Answer.yes("hungry", true)).kindVersion()).isEqualTo(second.version());
        assertRefused(
                ObservationProblems.ANSWERS_INVALID,
                () -> captured("MEAL_A", Answer.choices("plate", List.of("HALF"))));
        Observation revised = centre.observations.revise(
                centre.actor("vera"), old.id(), old.revision(), answers(Answer.choices("plate", List.of("EMPTY"))));
        assertThat(revised.kindVersion()).isEqualTo(first.version());
        assertThat(revised.text().answers()).containsExactly(Answer.choices("plate", List.of("EMPTY")));
    }

    @Test
    void asksTheDatabaseForTheKindsOfOrganisationsOnceASecond() {
        AtomicInteger asked = new AtomicInteger();
        KindCatalogue catalogue = new KindCatalogue(counted(asked), centre.database.clock());
        OrganisationRef organisation =
                Objects.requireNonNull(define("ada", "MEAL_F", List.of()).organisation());

        for (int i = 0; i < 3; i++) {
            assertThat(catalogue.newest(organisation, "MEAL_F")).isPresent();
            assertThat(catalogue.newest(organisation, ObservationKind.FREE)).isPresent();
        }
        assertThat(asked).hasValue(1);
        centre.database.clock().advance(Duration.ofSeconds(1));
        assertThat(catalogue.newest(organisation, "MEAL_F")).isPresent();
        assertThat(asked).hasValue(2);
    }

    private DataSource counted(AtomicInteger asked) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    asked.incrementAndGet();
                    return method.invoke(centre.database.dataSource(), arguments);
                });
    }

    @Test
    void findsAVersionThatAnotherNodeDefinedJustNow() {
        KindCatalogue other = new KindCatalogue(centre.database.dataSource(), centre.database.clock());
        ObservationKind first = define("ada", "MEAL_G", List.of());
        OrganisationRef organisation = Objects.requireNonNull(first.organisation());
        assertThat(other.newest(organisation, "MEAL_G")).contains(first);

        ObservationKind second = define("ada", "MEAL_G", List.of());

        assertThat(other.version(organisation, "MEAL_G", second.version())).isEqualTo(second);
        assertThat(other.newest(organisation, "MEAL_G")).contains(first);
        centre.database.clock().advance(Duration.ofSeconds(1));
        assertThat(other.newest(organisation, "MEAL_G")).contains(second);
    }

    @Test
    void becomesFinalOnlyWithTheAnswersThatItsKindNeeds() {
        Observation draft = captured(ObservationKind.FREQUENCY, Answer.number("times", 4));
        assertRefused(ObservationProblems.FACTS_MISSING, () -> finalise("vera", draft));

        Observation whole = centre.observations.revise(
                centre.actor("vera"),
                draft.id(),
                draft.revision(),
                answers(
                        Answer.text("counted", "asks for help"),
                        Answer.number("minutes", 20),
                        Answer.number("times", 4)));

        Observation made = finalise("vera", whole);
        assertThat(made.state()).isEqualTo(ObservationState.FINAL);
        assertThat(centre.observations
                        .get(centre.actor("mila"), made.id())
                        .text()
                        .answers())
                .contains(Answer.number("times", 4));
    }

    @Test
    void isDefinedByAnAdministratorOfTheOrganisationAlone() {
        long before = count("observation_kind");
        for (String who : List.of("vera", "mila", "omar", "esra")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> define(who, "MEAL_B", List.of()));
        }
        for (String who : List.of("rik", "iris")) {
            assertRefused(PrivacyProblems.NOT_ALLOWED, () -> define(who, "MEAL_B", List.of()));
        }
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.kinds.define(
                        centre.actor("ada"),
                        new DefineKind(
                                new LocationRef("nowhere"), WorkForm.KDV, "MEAL_B", LABEL, null, null, List.of())));
        assertThat(count("observation_kind")).isEqualTo(before);
    }

    @Test
    void refusesABadDefinitionWithThePlaceOfTheFaultAndSavesNothing() {
        long before = count("observation_kind");
        KindField once = field("same", FieldType.YES_NO, null);
        Problem twice =
                assertRefused(ObservationProblems.KIND_INVALID, () -> define("ada", "MEAL_C", List.of(once, once)));
        assertThat(twice.violations()).extracting(Problem.Violation::pointer).containsExactly("/fields/1/name");
        List<KindField> many = new ArrayList<>();
        for (int i = 0; i < 41; i++) {
            many.add(field("f" + i, FieldType.YES_NO, null));
        }
        Problem tooMany = assertRefused(Limits.FIELDS_INVALID, () -> define("ada", "MEAL_C", many));
        assertThat(tooMany.violations()).extracting(Problem.Violation::pointer).containsExactly("/fields");
        assertRefused(ObservationProblems.KIND_FIXED, () -> define("ada", ObservationKind.INSTRUMENT, List.of(once)));
        assertThat(count("observation_kind")).isEqualTo(before);
    }

    @Test
    void refusesAKindThatIsNotThere() {
        assertRefused(ObservationProblems.KIND_UNKNOWN, () -> captured("NO_SUCH_KIND"));
    }

    private ObservationKind define(String who, String code, List<KindField> fields) {
        return centre.kinds.define(
                centre.actor(who),
                new DefineKind(
                        ObservationCentre.KDV.location(),
                        ObservationCentre.KDV.workForm(),
                        code,
                        LABEL,
                        LABEL,
                        null,
                        fields));
    }

    private static KindField field(String name, FieldType type, @Nullable List<Choice> choices) {
        return new KindField(name, type, FieldPart.FACT, LABEL, LABEL, null, null, null, choices);
    }

    private Observation captured(String kind, Answer... answers) {
        return centre.observations.capture(
                centre.actor("vera"), new CaptureObservation(TIM, null, kind, null, null, null, answers(answers)));
    }

    private static ObservationText answers(Answer... answers) {
        return new ObservationText(null, null, null, null, null, null, null, null, null, List.of(answers), null);
    }
}
