package org.houvast.coaching.internal.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.houvast.coaching.Question;
import org.houvast.coaching.QuestionFilter;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.CoachingTest;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestConsent;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Two records of the host turned out to be one child: what was written about the one is about the other. */
class MergedChildrenIT extends CoachingTest {
    private static final ChildRef OLD = new ChildRef("jip-1");
    private static final ChildRef NOW = new ChildRef("jip");

    MergedChildrenIT(TestDatabase database) {
        super(database);
    }

    @Test
    void areFoundUnderTheirKeyOfTodayByTheSamePeople() {
        for (String key : List.of("jip", "jip-1")) {
            centre.host.child(key, CoachingCentre.BORN, "sun").guardian("gus", key, Custody.YES);
        }
        centre.privacy.pollHostChanges();
        Question asked = asked("vera", Subject.of(OLD), "Hides when others shout.");
        consented();
        assertThat(read("esra", asked.id()).subject().child()).contains(OLD);

        centre.host.childrenMerge("jip-1", "jip");
        centre.privacy.pollHostChanges();

        for (String who : List.of("vera", "mila", "rik", "iris", "esra")) {
            assertThat(of(who, NOW)).as(who).containsExactly(asked.id());
            assertThat(of(who, OLD)).as(who).containsExactly(asked.id());
            assertThat(read(who, asked.id()).subject().child()).as(who).isPresent();
        }
        assertThat(of("omar", NOW)).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> read("omar", asked.id()));
    }

    private List<QuestionId> of(String who, ChildRef child) {
        return centre
                .questions
                .list(
                        centre.actor(who),
                        new QuestionFilter(child, null, null, null, null, null),
                        new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()
                .stream()
                .map(QuestionSummary::id)
                .toList();
    }

    /** under the old key */
    private void consented() {
        Consent consent = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(
                                OLD,
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        centre.privacy
                .consents()
                .give(
                        centre.actor("vera"),
                        consent.id(),
                        consent.revision(),
                        new GiveConsent(new GuardianRef("gus"), false, ConsentMode.WRITTEN, "folder 3"));
    }
}
