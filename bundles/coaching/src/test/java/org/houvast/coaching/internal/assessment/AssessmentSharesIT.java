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
        JointAssessment fits = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE));

        ShareDocument dutch = found(approach).document(Language.NL, false);
        assertThat(dutch.date()).isEqualTo(centre.clock.today());
        assertThat(dutch.lines())
                .containsExactly(
                        new ShareLine("Wat goed gaat", "Plays with sand."),
                        new ShareLine(
                                "Wat wij vonden",
                                "Een eigen aanpak kan uw kind helpen. Die maken wij graag samen met u."));
        assertThat(found(fits).document(Language.EN, true).lines())
                .containsExactly(
                        new ShareLine("What goes well", "Plays with sand."),
                        new ShareLine("What we found", "What we see fits the age of your child."));
        assertThat(versions(approach, fits))
                .isEqualTo(Map.of(approach.id().value(), 1, fits.id().value(), 1));
        assertThat(source.find(fits.id().value(), new ChildRef("noa"))).isEmpty();
    }

    @Test
    void isNotThereWhileItIsOpenAboutAGroupAboutAdultsOrSuperseded() {
        JointAssessment proposed = proposed(TIM, Outcome.AGE_APPROPRIATE);
        assertNotThere(proposed);
        assertNotThere(confirmed(proposed(TIM, Outcome.STAFF_UNCERTAINTY)));
        JointAssessment first = confirmed(proposed);
        assertThat(source.find(first.id().value(), CHILD)).isPresent();

        confirmed(proposed(first.questionId(), first.evidence().get(0), Outcome.STAFF_UNCERTAINTY));

        assertThat(centre.assessments.get(centre.actor("vera"), first.id()).state())
                .isEqualTo(AssessmentState.SUPERSEDED);
        assertNotThere(first);
        JointAssessment ofGroup = confirmed(proposed(SUN, Outcome.AGE_APPROPRIATE));
        assertThat(source.find(ofGroup.id().value(), CHILD)).isEmpty();
        assertThat(source.find(UUID.randomUUID(), CHILD)).isEmpty();
    }

    @Test
    void isSentByTheMentorAsItWasPreviewedAlsoAfterSomebodyDissented() {
        JointAssessment fits = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE));
        ParentShare prepared = centre.shares.prepare(centre.actor("vera"), share(fits));
        centre.assessments.dissent(
                centre.actor("mila"), fits.id(), fits.revision(), new DissentFromAssessment("I doubt it.", null));

        ParentShare sent = centre.shares.send(centre.actor("vera"), prepared.id(), prepared.revision());

        assertThat(sent.state()).isEqualTo(ShareState.SHARED);
        assertThat(sent.document()).isEqualTo(prepared.document());
        assertThat(sent.document().toString()).doesNotContain("It has lasted", "mila", "esra", "tim");
    }

    @Test
    void isNotSentByWhoMayNotKnowWhatWasFoundNorAfterItWasSuperseded() {
        JointAssessment fits = confirmed(proposed(TIM, Outcome.AGE_APPROPRIATE));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.shares.prepare(centre.actor("rik"), share(fits)));
        ParentShare prepared = centre.shares.prepare(centre.actor("vera"), share(fits));
        assertRefused(
                ParentsProblems.NOT_SHAREABLE,
                () -> centre.shares.send(centre.actor("rik"), prepared.id(), prepared.revision()));

        confirmed(proposed(fits.questionId(), fits.evidence().get(0), Outcome.SPECIFIC_APPROACH));

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
