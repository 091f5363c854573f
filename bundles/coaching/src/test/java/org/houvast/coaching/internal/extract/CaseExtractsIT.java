package org.houvast.coaching.internal.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.houvast.coaching.CaseExtract;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractState;
import org.houvast.coaching.CaseExtractSummary;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.ConfirmCaseExtract;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.LibraryProblems;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.PrepareCaseExtract;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ShareWith;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Rows;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

class CaseExtractsIT extends CoachingTest {
    private final Rows rows;

    CaseExtractsIT(TestDatabase database) {
        super(database);
        this.rows = Rows.on(database.dataSource());
    }

    @Test
    void proposesNeutralWordsAndWeeksFromWhatTheMakerMayRead() {
        Question question = pickedUp(asked("vera", TIM, "Hides behind Vera of Sun since 3-1-2020, when mila is away."));
        centre.clock.advance(Duration.ofDays(8));
        centre.observed("mila", read("mila", question.id()));

        CaseExtract extract = prepare("vera", question.id());
        assertThat(extract.state()).isEqualTo(CaseExtractState.DRAFT);
        assertThat(extract.questionId()).isEqualTo(question.id());
        assertThat(extract.ageBand())
                .isNotNull()
                .isEqualTo(ExtractProposal.band(read("vera", question.id()).ageMonthsAtSignal()));
        assertThat(extract.text().situation())
                .isEqualTo("Hides behind a colleague of the group since earlier, when a colleague is away.");
        assertThat(extract.text().seen()).isEqualTo("week 2: Builds a tower.");
        assertThat(extract.text().found()).isNull();
        assertThat(practice.extracts
                        .prepare(centre.actor("vera"), new PrepareCaseExtract(question.id(), Language.NL))
                        .text()
                        .situation())
                .contains("een collega", "de groep", "eerder");
        CaseExtract ofEsra = prepare("esra", question.id());
        assertThat(ofEsra.ageBand()).isNull();
        assertThat(ofEsra.text().seen()).isNull();
    }

    @Test
    void tellsWhatWasFoundForASpecificApproachOnly() {
        QuestionId specific =
                confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH)).questionId();
        QuestionId uncertain =
                confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)).questionId();

        assertThat(prepare("vera", specific).text().found()).isEqualTo("It has lasted for weeks.");
        CaseExtract extract = prepare("vera", uncertain);
        assertThat(extract.text().found()).isNull();
        assertThat(extract.toString()).doesNotContain("UNCERTAINTY", "It has lasted");
    }

    @Test
    void existsOnlyAfterAPersonEditedItAndSaidThatNobodyIsRecognisable() {
        CaseExtract draft =
                prepare("vera", asked("vera", TIM, "Hides when others shout.").id());
        assertThat(refusal(draft.allowedActions(), "confirm")).contains(LibraryProblems.EXTRACT_UNEDITED);
        assertRefused(LibraryProblems.EXTRACT_UNEDITED, () -> confirm("vera", draft));
        assertRefused(LibraryProblems.EXTRACT_STATE, () -> share("vera", draft, "iris"));
        assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> revise("vera", draft, "Tim hides."));
        assertRefused(Limits.FIELDS_INVALID, () -> revise("vera", draft, "x".repeat(1 << 20)));
        CaseExtract edited = revise("vera", draft);
        assertRefused(
                LibraryProblems.NOT_CHECKED,
                () -> practice.extracts.confirm(
                        centre.actor("vera"), edited.id(), edited.revision(), new ConfirmCaseExtract(false, null)));

        CaseExtract made = confirm("vera", edited);
        assertThat(made.state()).isEqualTo(CaseExtractState.FINAL);
        assertRefused(LibraryProblems.EXTRACT_STATE, () -> revise("vera", made));
        assertRefused(LibraryProblems.EXTRACT_STATE, () -> confirm("vera", made));
    }

    @Test
    void leavesNoWayBackToTheCase() {
        Question question = asked("vera", TIM, "Hides when others shout.");
        CaseExtract made = made("vera", question.id());
        CaseExtract given = share("vera", made, "iris");

        assertThat(made.questionId()).isNull();
        assertThat(get("iris", given.id()).toString())
                .doesNotContain(question.id().value().toString(), "tim", "sun", "loc", "mila");
        String stored = rows.first(
                        "select cast(count(*) as varchar) from coaching_case_extract where id = ? and question_id is null"
                                + " and child_key is null and group_key is null and case_id is null",
                        p -> p.uuid(made.id().value()),
                        row -> row.text(1))
                .orElseThrow();
        assertThat(stored).isEqualTo("1");
        assertThat(rows.list(
                        "select cast(ids as varchar) from houvast_outbox where type like 'coaching.case-extract.%'",
                        Rows.Binder.NONE, row -> row.text(1)))
                .noneMatch(ids -> ids.contains(question.id().value().toString()));
        assertThat(rows.first(
                        "select 1 from privacy_audit_line where event_type = 'EXPORT'"
                                + " and purpose = 'coaching.case-extract.confirm'",
                        Rows.Binder.NONE,
                        row -> row.number(1)))
                .isPresent();
    }

    @Test
    void isGivenToCoachesOfTheSameOrganisationOnly() {
        Question question = asked("vera", SUN, "It is loud.");
        CaseExtract ofEsra = made("esra", question.id());
        assertRefused(LibraryProblems.EXTRACT_RECEIVER, () -> share("esra", ofEsra, "iris"));
        CaseExtract ofVera = made("vera", question.id());
        assertRefused(LibraryProblems.EXTRACT_RECEIVER, () -> share("vera", ofVera, "mila"));
        assertRefused(LibraryProblems.EXTRACT_RECEIVER, () -> share("vera", ofVera, "rik"));
        assertRefused(LibraryProblems.EXTRACT_RECEIVER, () -> share("vera", ofVera, "esra"));
        assertRefused(GrowthProblems.SHARE_WITH_SELF, () -> share("vera", ofVera, "vera"));
        assertRefused(GrowthProblems.PERSON_UNKNOWN, () -> share("vera", ofVera, "nobody"));
        CaseExtract given = share("vera", ofVera, "iris");
        assertThat(get("iris", given.id()).sharedWith())
                .extracting(s -> s.person().key())
                .containsExactly("iris");
        assertThat(get("iris", given.id()).allowedActions()).isEmpty();

        practice.extracts.delete(centre.actor("vera"), given.id(), given.revision());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("iris", given.id()));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("vera", given.id()));
    }

    @Test
    void endsByItself() {
        Question question = asked("vera", SUN, "It is loud.");
        CaseExtract given = share("vera", made("vera", question.id()), "iris");
        assertThat(given.expiresOn()).isEqualTo(centre.clock.today().plusMonths(6));
        assertThat(received("iris")).contains(given.id());
        centre.clock.advance(Duration.between(
                centre.clock.today().atStartOfDay(),
                given.expiresOn().plusDays(1).atStartOfDay()));

        assertThat(received("iris")).doesNotContain(given.id());
        assertThat(own("vera")).doesNotContain(given.id());
        for (String who : List.of("iris", "vera")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> get(who, given.id()));
        }
        prepare("vera", question.id());
        assertThat(rows.first(
                        "select 1 from coaching_case_extract where id = ?",
                        p -> p.uuid(given.id().value()),
                        row -> row.number(1)))
                .isEmpty();
    }

    private CaseExtract prepare(String who, QuestionId question) {
        return practice.extracts.prepare(centre.actor(who), new PrepareCaseExtract(question, Language.EN));
    }

    private CaseExtract made(String who, QuestionId question) {
        return confirm(who, revise(who, prepare(who, question)));
    }

    private CaseExtract revise(String who, CaseExtract extract) {
        return revise(who, extract, "Somebody hides when it is loud.");
    }

    private CaseExtract revise(String who, CaseExtract extract, String situation) {
        return practice.extracts.revise(
                centre.actor(who),
                extract.id(),
                extract.revision(),
                new CaseExtractText("Hiding", situation, null, "Plays.", null, "What helps?", null));
    }

    private CaseExtract confirm(String who, CaseExtract extract) {
        return practice.extracts.confirm(
                centre.actor(who), extract.id(), extract.revision(), new ConfirmCaseExtract(true, null));
    }

    private CaseExtract share(String who, CaseExtract extract, String receiver) {
        return practice.extracts.share(
                centre.actor(who), extract.id(), extract.revision(), new ShareWith(new StaffRef(receiver)));
    }

    private CaseExtract get(String who, CaseExtractId id) {
        return practice.extracts.get(centre.actor(who), id);
    }

    private List<CaseExtractId> own(String who) {
        return practice.extracts.own(centre.actor(who), new PageRequest(200, null)).items().stream()
                .map(CaseExtractSummary::id)
                .toList();
    }

    private List<CaseExtractId> received(String who) {
        return practice.extracts.received(centre.actor(who), new PageRequest(200, null)).items().stream()
                .map(CaseExtractSummary::id)
                .toList();
    }
}
