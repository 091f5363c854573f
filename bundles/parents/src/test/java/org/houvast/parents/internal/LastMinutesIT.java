package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Guardianship;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.SayWish;
import org.houvast.parents.ShareState;
import org.houvast.parents.WishTheme;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestConsent;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The last day of custody and of a consent belongs to it, and the minute after it does not: also where days are odd. */
class LastMinutesIT extends ShareTest {
    /** a day of 23 hours, one of 25, and one that most years do not have */
    private static final List<LocalDate> ODD_DAYS =
            List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2028, 2, 29));

    private final Instant before;

    LastMinutesIT(TestDatabase database) {
        super(database);
        before = database.clock().instant();
    }

    @AfterEach
    void goBack() {
        centre.database.clock().set(before);
    }

    @Test
    void endWhatAGuardianMayWithCustody() {
        for (LocalDate last : ODD_DAYS) {
            String child = "odd-" + last;
            String mother = child + "-m";
            family(child);
            centre.host.guardianship(new Guardianship(
                    new GuardianRef(mother), new ChildRef(child), Custody.YES, null, last, false, false, false));
            centre.database.clock().at(last, LocalTime.of(23, 59));
            ParentShare sent = sent(child, mother, "text");
            ParentShare prepared = prepare("meg", centre.notes.write(child, "text"), child, mother);
            assertThat(open(mother, sent.id()).document()).isEqualTo(sent.document());

            centre.database.clock().advance(Duration.ofMinutes(1));

            assertRefused(PrivacyProblems.NOT_FOUND, () -> open(mother, sent.id()));
            assertThat(mine(mother)).isEmpty();
            assertThat(centre.face.children(centre.actor(mother))).isEmpty();
            assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> send("meg", prepared));
            assertRefused(
                    ParentsProblems.NOT_A_GUARDIAN,
                    () -> prepare("meg", centre.notes.write(child, "text"), child, mother));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.wishes.say(
                            centre.actor(mother),
                            new SayWish(new ChildRef(child), "Please sing.", WishTheme.OTHER, null, null, null, null)));
            assertThat(get(prepared).state()).isEqualTo(ShareState.PREPARED);
        }
    }

    @Test
    void endWhatAConsentAllows() {
        for (LocalDate last : ODD_DAYS) {
            String child = "end-" + last;
            family(child, child + "-m");
            centre.database.clock().at(last, LocalTime.of(23, 59));
            Consent asked = centre.privacy
                    .consents()
                    .request(
                            centre.actor("vera"),
                            new RequestConsent(
                                    new ChildRef(child),
                                    ConsentPurpose.EXTERNAL_COACH_NAMED,
                                    new OrganisationRef("care"),
                                    "v1",
                                    null,
                                    null,
                                    last,
                                    null));
            Consent given = centre.privacy
                    .consents()
                    .give(
                            centre.actor("vera"),
                            asked.id(),
                            asked.revision(),
                            new GiveConsent(new GuardianRef(child + "-m"), null, ConsentMode.SPOKEN, "note 1"));
            assertThat(given.state()).isEqualTo(ConsentState.ACTIVE);

            centre.database.clock().advance(Duration.ofMinutes(1));

            assertThat(centre.privacy
                            .consents()
                            .get(centre.actor("rik"), asked.id())
                            .state())
                    .isEqualTo(ConsentState.EXPIRED);
        }
    }
}
