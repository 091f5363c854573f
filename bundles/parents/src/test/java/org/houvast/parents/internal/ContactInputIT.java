package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Capability;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordContact;
import org.houvast.parents.RelatedStep;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is written down must be able to be so, and is written once. */
class ContactInputIT extends ContactTest {
    private static final List<String> TABLES =
            List.of("parents_contact", "houvast_outbox", "houvast_idempotency_key", "privacy_audit_line");

    ContactInputIT(TestDatabase database) {
        super(database);
    }

    @Test
    void namesOnlyAGuardianOfThisChildOnThatDay() {
        LocalDate january = LocalDate.of(2026, 1, 31);

        assertThat(record("vera", contact(TIM, null, "olga", january, "x")).guardian())
                .isNotNull();
        assertThat(record("vera", contact(TIM, null, "ben", january, "x")).guardian())
                .isNotNull();
        for (String other : List.of("carl", "mama", "nobody")) {
            assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> record("vera", contact(TIM, null, other)));
        }
        assertRefused(
                ParentsProblems.NOT_A_GUARDIAN,
                () -> record("vera", contact(TIM, null, "olga", january.plusDays(1), "x")));
    }

    @Test
    void namesNobodyWhereTheHostKnowsNoGuardians() {
        centre.host.without(Capability.GUARDIANS);

        assertThat(record("vera", contact(TIM, null, null)).guardian()).isNull();
        Problem refused =
                assertRefused(PrivacyProblems.CAPABILITY_MISSING, () -> record("vera", contact(TIM, null, "anna")));
        assertThat(refused.arguments()).containsExactly("GUARDIANS");
    }

    @Test
    void takesNoContactThatIsStillToCome() {
        LocalDate tomorrow = centre.database.clock().today().plusDays(1);

        assertRefused(ParentsProblems.DATE_IN_FUTURE, () -> record("vera", contact(TIM, null, null, tomorrow, "x")));
        assertThat(record("vera", contact(TIM, null, null, tomorrow.minusDays(1), "x"))
                        .date())
                .isEqualTo(tomorrow.minusDays(1));
    }

    @Test
    void isAboutAChildAndNotAboutAGroup() {
        assertRefused(ParentsProblems.CHILD_NEEDED, () -> record("vera", Subject.of(new GroupRef("sun"))));
    }

    @Test
    void knowsAnAliasOnlyTogetherWithItsCase() {
        UUID question = UUID.randomUUID();
        Subject alias = Subject.alias(centre.alias(question, "tim"));

        assertThat(record("vera", contact(alias, question, null)).subject()).isEqualTo(TIM);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("vera", contact(alias, null, null)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("vera", contact(alias, UUID.randomUUID(), null)));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> record("omar", contact(alias, question, null)));
    }

    @Test
    void namesEachTextThatIsTooLongOrMissing() {
        String longest = "é€".repeat(2000);
        ParentContact full = record("vera", texts(longest, longest, longest));
        assertThat(get("vera", full)).isEqualTo(full);
        Map<String, Long> before = counts();

        assertThat(invalid(texts(longest + "x", longest + "x", longest + "x")))
                .containsExactlyInAnyOrder("/gist", "/agreements", "/parentWords");
        assertThat(invalid(texts(" \n ", null, null))).containsExactly("/gist");
        assertThat(invalid(texts("a\u0000b", "a\u001bb", null))).containsExactlyInAnyOrder("/gist", "/agreements");
        assertThat(counts()).isEqualTo(before);
    }

    private List<String> invalid(RecordContact command) {
        return assertRefused(Limits.FIELDS_INVALID, () -> record("vera", command)).violations().stream()
                .map(Problem.Violation::pointer)
                .toList();
    }

    private RecordContact texts(String gist, @Nullable String agreements, @Nullable String parentWords) {
        return new RecordContact(
                TIM,
                null,
                null,
                null,
                ContactMode.ASK,
                ContactDirection.FROM_CENTRE,
                centre.database.clock().today(),
                gist,
                agreements,
                parentWords,
                null,
                null,
                null);
    }

    @Test
    void takesALanguageByItsCodeAndAStepByItsNumber() {
        RelatedStep step = new RelatedStep(UUID.randomUUID(), 3);

        ParentContact made = record("vera", with("pt-BR", step));

        assertThat(get("meg", made).language()).isEqualTo("pt-BR");
        assertThat(get("meg", made).step()).isEqualTo(step);
        for (RecordContact wrong :
                List.of(with("Arabic!", step), with("x", null), with("nl", new RelatedStep(step.plan(), 0)))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> record("vera", wrong))
                    .satisfies(p -> assertThat(p.type()).isIn(ParentsProblems.CONTACT_INVALID, Limits.FIELDS_INVALID));
        }
    }

    private RecordContact with(String language, @Nullable RelatedStep step) {
        return new RecordContact(
                TIM,
                null,
                null,
                null,
                ContactMode.TALK,
                ContactDirection.FROM_CENTRE,
                centre.database.clock().today(),
                "gist",
                null,
                "words",
                true,
                language,
                step);
    }

    @Test
    void remembersWhatARequestWithAKeyMadeAndDoesItOnce() {
        String key = UUID.randomUUID().toString();
        ParentContact made = centre.contacts.record(centre.actor("vera", key), contact(TIM, null, "anna"));
        long rows = count("parents_contact");
        long events = count("houvast_outbox");

        assertRefused(
                PrivacyProblems.KEY_IN_USE,
                () -> centre.contacts.record(centre.actor("vera", key), contact(TIM, null, "anna")));

        assertThat(count("parents_contact")).isEqualTo(rows);
        assertThat(count("houvast_outbox")).isEqualTo(events);
        assertThat(centre.database
                        .idempotencyKeys()
                        .find(centre.actor("vera").person().key(), key))
                .hasValueSatisfying(stored -> {
                    assertThat(stored.resource()).isEqualTo(made.id().value().toString());
                    assertThat(stored.revision()).isEqualTo(1);
                    assertThat(stored.status()).isEqualTo(201);
                });
    }

    @Test
    void writesNothingWhileTheHostIsSilent() {
        assertUnavailable(MemoryHost::silent);
    }

    @Test
    void writesNothingWhileTheHostFails() {
        assertUnavailable(MemoryHost::failing);
    }

    @Test
    void writesNothingWhileTheHostTalksNonsense() {
        assertUnavailable(MemoryHost::talkingNonsense);
    }

    private void assertUnavailable(Consumer<MemoryHost> trouble) {
        Actor writer = centre.actor("vera", UUID.randomUUID().toString());
        RecordContact command = contact(TIM, null, "anna");
        Map<String, Long> before = counts();
        trouble.accept(centre.host);

        assertRefused(PrivacyProblems.HOST_UNAVAILABLE, () -> centre.contacts.record(writer, command));

        centre.host.healthy();
        assertThat(counts()).isEqualTo(before);
        assertThat(centre.contacts.record(writer, command).guardian()).isNotNull();
    }

    private Map<String, Long> counts() {
        return TABLES.stream().collect(Collectors.toMap(t -> t, this::count));
    }
}
