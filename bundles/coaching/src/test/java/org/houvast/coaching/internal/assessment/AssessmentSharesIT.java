package org.houvast.coaching.internal.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.AssessmentState;
import org.houvast.coaching.DissentFromAssessment;
import org.houvast.coaching.JointAssessment;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareDocument;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareableSource.Shareable;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What parents get to read of what was found: strengths and the outcome, and never what is about the adults. */
class AssessmentSharesIT extends CoachingTest {
    private static final ChildRef CHILD = new ChildRef("tim");

    private final AssessmentShares source;

    AssessmentSharesIT(TestDatabase database) {
        super(database);
        source = new AssessmentShares(
                database.transactions("coaching", JpaJointAssessments.class),
                database.dataSource(),
                centre.privacy.hostRecords());
    }

    @Test
    void tellsWhatGoesWellAndWhatWasFound() {
        JointAssessment approach = confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH));
        ShareDocument dutch = found(approach).document(Language.NL, false);
        assertThat(dutch.date()).isEqualTo(centre.clock.today());
        assertThat(dutch.lines())
                .containsExactly(
                        new ShareLine("Wat goed gaat", "Plays with sand."),
                        new ShareLine(
                                "Wat wij vonden",
                                "Een eigen aanpak kan uw kind helpen. Die maken wij graag samen met u."));
        assertThat(found(approach).document(Language.EN, true).lines())
                .containsExactly(
                        new ShareLine("What goes well", "Plays with sand."),
                        new ShareLine(
                                "What we found",
                                "An approach of its own can help your child. We would like to make it together with you."));
        assertThat(versions(approach)).isEqualTo(Map.of(approach.id().value(), 1));
        assertThat(source.find(approach.id().value(), new ChildRef("noa"))).isEmpty();
    }

    @Test
    void isNotThereWhileItIsOpenAboutAGroupSupersededOrOfAnotherOutcome() {
        JointAssessment proposed = proposed(TIM, Outcome.SPECIFIC_APPROACH);
        assertNotThere(proposed);
        assertNotThere(confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE)));
        assertNotThere(confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)));
        JointAssessment first = confirmed(proposed);
        assertThat(source.find(first.id().value(), CHILD)).isPresent();

        confirmed(proposed(first.questionId(), first.evidence().get(0), Outcome.STAFF_UNCERTAINTY));

        assertThat(centre.assessments.get(centre.actor("vera"), first.id()).state())
                .isEqualTo(AssessmentState.SUPERSEDED);
        assertNotThere(first);
        JointAssessment ofGroup = confirmed(proposed(SUN, Outcome.SPECIFIC_APPROACH));
        assertThat(source.find(ofGroup.id().value(), CHILD)).isEmpty();
        assertThat(source.find(UUID.randomUUID(), CHILD)).isEmpty();
    }

    @Test
    void isSentByTheMentorAsItWasPreviewedAlsoAfterSomebodyDissented() {
        JointAssessment found = confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH));
        ParentShare prepared = centre.shares.prepare(centre.actor("vera"), share(found));
        centre.assessments.dissent(
                centre.actor("mila"), found.id(), found.revision(), new DissentFromAssessment("I doubt it.", null));

        ParentShare sent = centre.shares.send(centre.actor("vera"), prepared.id(), prepared.revision());

        assertThat(sent.state()).isEqualTo(ShareState.SHARED);
        assertThat(sent.document()).isEqualTo(prepared.document());
        assertThat(sent.document().toString()).doesNotContain("It has lasted", "mila", "esra", "tim");
    }

    @Test
    void isNotPreparedWhenItFitsTheAgeNorSentAfterItWasSuperseded() {
        JointAssessment fits = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.shares.prepare(centre.actor("vera"), share(fits)));
        JointAssessment found = confirmed(proposed(TIM, Outcome.SPECIFIC_APPROACH));
        ParentShare prepared = centre.shares.prepare(centre.actor("vera"), share(found));

        confirmed(proposed(found.questionId(), found.evidence().get(0), Outcome.AGE_APPROPRIATE));

        assertRefused(
                ParentsProblems.NOT_SHAREABLE,
                () -> centre.shares.send(centre.actor("vera"), prepared.id(), prepared.revision()));
        assertThat(centre.shares.get(centre.actor("vera"), prepared.id()).outdated())
                .isTrue();
    }

    private static PrepareShare share(JointAssessment assessment) {
        return new PrepareShare(
                new SharedItem("assessment", assessment.id().value()), CHILD, new GuardianRef("anna"), null, null);
    }

    private Shareable found(JointAssessment assessment) {
        return source.find(assessment.id().value(), CHILD).orElseThrow();
    }

    private void assertNotThere(JointAssessment assessment) {
        assertThat(source.find(assessment.id().value(), CHILD)).isEmpty();
        assertThat(versions(assessment)).isEmpty();
    }

    private Map<UUID, Integer> versions(JointAssessment... assessments) {
        return source.versions(
                List.of(assessments).stream().map(a -> a.id().value()).collect(Collectors.toSet()));
    }
}
