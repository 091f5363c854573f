package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.Notifier;
import org.houvast.parents.OwnChild;
import org.houvast.parents.ParentShare;
import org.houvast.persistence.Rows;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.DataRequestState;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.testkit.Eventually;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** What a guardian sees beside what was shared: the own children, who coaches there, what is asked; and how the guardian hears of it. */
class FaceIT extends ShareTest {
    private static final String CANARY = "Quetzal";

    FaceIT(TestDatabase database) {
        super(database);
    }

    @Test
    void showsTheOwnChildrenWithTheCoachesOfTheirGroups() {
        family("lia", "lia-m");
        centre.host.child("liv", ParentsCentre.BORN, "sun").guardian("lia-m", "liv", Custody.NO);
        centre.host.child("lou", ParentsCentre.BORN, "moon").guardian("lia-m", "lou", Custody.YES);
        centre.coaches.add((groups, day) -> {
            Map<GroupRef, Set<StaffRef>> found = new HashMap<>();
            if (groups.contains(new GroupRef("sun"))) {
                found.put(new GroupRef("sun"), Set.of(new StaffRef("esra")));
            }
            return found;
        });

        List<OwnChild> children = centre.face.children(centre.actor("lia-m"));

        assertThat(children)
                .containsExactly(
                        new OwnChild(
                                new ChildRef("lia"),
                                "Lia",
                                List.of("Sun"),
                                List.of(new OwnChild.Coach("Esra", "Care"))),
                        new OwnChild(new ChildRef("lou"), "Lou", List.of("Moon"), List.of()));
        flags("lia-m", "lia", false, true, false);
        assertThat(centre.face.children(centre.actor("lia-m")))
                .first()
                .isEqualTo(new OwnChild(new ChildRef("lia"), "Lia", List.of(), List.of()));
        assertThat(centre.face.children(centre.actor("vera"))).isEmpty();
        centre.host.without(Capability.GUARDIAN_FLAGS);
        assertThat(centre.face.children(centre.actor("lia-m"))).isEmpty();
    }

    private Consent asked(String child) {
        return centre.privacy
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
                                null,
                                null));
    }

    private List<ConsentId> consents(String who) {
        return centre.face.consents(centre.actor(who), PageRequest.first()).items().stream()
                .map(Consent::id)
                .toList();
    }

    @Test
    void letsEachHolderOfCustodyAnswerWhatIsAsked() {
        family("moe", "moe-m", "moe-f");
        Consent asked = asked("moe");
        assertThat(consents("moe-m")).containsExactly(asked.id());
        assertThat(consents("anna")).doesNotContain(asked.id());

        Consent one = centre.face.give(centre.actor("moe-m"), asked.id(), asked.revision());
        assertThat(one.state()).isNotEqualTo(ConsentState.ACTIVE);
        Consent both = centre.face.give(centre.actor("moe-f"), asked.id(), one.revision());
        assertThat(both.state()).isEqualTo(ConsentState.ACTIVE);
        Consent withdrawn = centre.face.withdraw(centre.actor("moe-f"), asked.id(), both.revision());
        assertThat(withdrawn.state()).isEqualTo(ConsentState.WITHDRAWN);
        assertThat(centre.face.consent(centre.actor("moe-m"), asked.id()).state())
                .isEqualTo(ConsentState.WITHDRAWN);

        Consent again = asked("moe");
        assertThat(centre.face
                        .refuse(centre.actor("moe-f"), again.id(), again.revision())
                        .state())
                .isEqualTo(ConsentState.REFUSED);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.face.consent(centre.actor("vera"), again.id()));
        assertRefused(
                PrivacyProblems.NOT_FOUND, () -> centre.face.give(centre.actor("vera"), again.id(), again.revision()));
        assertThat(consents("vera")).isEmpty();
    }

    @Test
    void letsAGuardianAskForTheDataOfTheOwnChild() {
        family("ulf", "ulf-m");
        OwnDataRequest asked = centre.face.ask(
                centre.actor("ulf-m"),
                new AskForOwnData(DataRequestKind.ACCESS, new ChildRef("ulf"), null, null, null, null));
        assertThat(centre.face.dataRequest(centre.actor("ulf-m"), asked.id())).isEqualTo(asked);
        assertThat(centre.face
                        .dataRequests(centre.actor("ulf-m"), PageRequest.first())
                        .items())
                .extracting(OwnDataRequest::id)
                .containsExactly(asked.id());
        for (String staff : List.of("vera", "mila", "rik", "dirk")) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.face.dataRequest(centre.actor(staff), asked.id()));
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.face.ask(
                            centre.actor(staff),
                            new AskForOwnData(DataRequestKind.ACCESS, new ChildRef("ulf"), null, null, null, null)));
        }
        assertRefused(
                DataRequestProblems.PACKAGE_GONE, () -> centre.face.dataPackage(centre.actor("ulf-m"), asked.id()));
        assertThat(centre.face
                        .withdraw(centre.actor("ulf-m"), asked.id(), asked.revision(), new WithdrawDataRequest(null))
                        .state())
                .isEqualTo(DataRequestState.WITHDRAWN);
    }

    @Test
    void leavesToTheGuardianWhatWasSharedWhenTheFileIsSetApart() {
        family("wim", "wim-m");
        ParentShare share = sent("wim", "wim-m", CANARY);
        Consent asked = asked("wim");
        setApart("wim", "ACTIVE");

        assertThat(centre.face.share(centre.actor("wim-m"), share.id()).toString())
                .contains(CANARY);
        assertThat(centre.face
                        .refuse(centre.actor("wim-m"), asked.id(), asked.revision())
                        .state())
                .isEqualTo(ConsentState.REFUSED);
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> centre.shares.get(centre.actor("vera"), share.id()));
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> sent("wim", "wim-m", CANARY));
        assertRefused(PrivacyProblems.PROCESSING_RESTRICTED, () -> asked("wim"));

        setApart("wim", "LIFTED");
        assertThat(centre.shares.get(centre.actor("vera"), share.id()).id()).isEqualTo(share.id());
    }

    private void setApart(String child, String state) {
        Rows rows = Rows.on(centre.database.dataSource());
        rows.change("delete from privacy_restriction", Rows.Binder.NONE);
        rows.change(
                "insert into privacy_restriction (id, revision, child_key, location_key, work_form, controller_key,"
                        + " author_key, state, ground, request_id, granted_at)"
                        + " values (?, 1, ?, 'loc', 'KDV', ?, 'dirk', ?, 'UNLAWFUL', ?, ?)",
                p -> p.uuid(UUID.randomUUID())
                        .text(child)
                        .text(MemoryHost.CENTRE)
                        .text(state)
                        .uuid(UUID.randomUUID())
                        .instant(centre.database.clock().instant()));
        centre.privacy.lookForRestrictedFiles();
    }

    @Test
    void showsAParentWhoIsStaffNothingOfOtherChildren() {
        family("nel", "nel-m");
        Consent ofOther = asked("nel");
        Consent ofOwn = asked("noa");

        assertThat(consents("mila")).contains(ofOwn.id()).doesNotContain(ofOther.id());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.face.consent(centre.actor("mila"), ofOther.id()));
    }

    @Test
    void tellsTheGuardianThatSomethingIsThereAndNeverWhat() throws Exception {
        family("oki", "oki-m");
        centre.database.consume(centre.shareNotices);
        ParentShare share = sent("oki", "oki-m", CANARY);

        Eventually.eventually(() -> assertThat(centre.host.notices())
                .filteredOn(n -> n.record().equals(share.id().value().toString()))
                .extracting(Notifier.Notice::kind, n -> n.to().key())
                .containsExactly(tuple("parents.share.sent", "person-oki-m")));
        assertThat(centre.host.notices().toString()).doesNotContain(CANARY);
        centre.database.stopConsuming(centre.shareNotices);
        for (String table : List.of("privacy_audit_line", "houvast_outbox")) {
            assertThat(content(table)).isNotEmpty().doesNotContain(CANARY);
        }
        assertThat(content("parents_share_line")).contains(CANARY);
    }
}
