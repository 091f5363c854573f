package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.administration.TimelineContributor;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.Limits;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.Capability;
import org.houvast.host.spi.Custody;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentView;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.RenewPreview;
import org.houvast.parents.ShareLine;
import org.houvast.parents.ShareState;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.SharedItem;
import org.houvast.parents.WithdrawShare;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** From what staff prepare to what a guardian reads and says, and who may not. */
class SharesIT extends ShareTest {
    private static final List<String> READERS = List.of("vera", "mila", "iris");
    private static final List<String> STRANGERS = List.of("omar", "ada", "dirk", "esra", "anna", "ben", "carl");

    SharesIT(TestDatabase database) {
        super(database);
    }

    @Test
    void goesFromPreviewToTheGuardiansOwnView() {
        family("ava", "ava-m", "ava-f");
        UUID note = centre.notes.write("ava", "She built a tower.");
        ParentShare prepared = prepare("meg", note, "ava", "ava-m");
        assertThat(prepared.state()).isEqualTo(ShareState.PREPARED);
        assertThat(mine("ava-m")).isEmpty();
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("ava-m", prepared.id()));

        ParentShare sent = send("meg", prepared);
        assertThat(sent.state()).isEqualTo(ShareState.SHARED);
        assertThat(mine("ava-m")).extracting(OwnShareSummary::id).containsExactly(prepared.id());
        assertThat(get(sent).seenAt()).isNull();

        centre.database.clock().advance(Duration.ofMinutes(5));
        OwnShare read = open("ava-m", prepared.id());
        assertThat(read.document()).isEqualTo(prepared.document()).isEqualTo(sent.document());
        assertThat(get(sent).state()).isEqualTo(ShareState.SEEN);
        assertThat(get(sent).seenAt()).isEqualTo(centre.database.clock().instant());
        centre.database.clock().advance(Duration.ofMinutes(5));
        assertThat(open("ava-m", prepared.id())).isEqualTo(read);

        OwnShare answered = centre.face.answer(
                centre.actor("ava-m"), read.id(), read.revision(), new AnswerShare("At home she knocks it over."));
        OwnShare again = centre.face.answer(
                centre.actor("ava-m"), read.id(), answered.revision(), new AnswerShare("And laughs."));
        assertThat(again.views())
                .extracting(ParentView::text)
                .containsExactly("At home she knocks it over.", "And laughs.");
        assertThat(get(sent).views()).isEqualTo(again.views());
        assertThat(get(sent).state()).isEqualTo(ShareState.ANSWERED);
        assertThat(mine("ava-m")).extracting(OwnShareSummary::answered).containsExactly(true);
    }

    @Test
    void isPreparedByMentorAndManagerAloneAndReadByThoseWhoWorkWithTheChild() {
        family("bea", "bea-m");
        for (String who : List.of("meg", "rik")) {
            ParentShare share = prepare(who, centre.notes.write("bea", "text"), "bea", "bea-m");
            ParentShare anew =
                    centre.shares.preview(centre.actor(who), share.id(), share.revision(), new RenewPreview(null));
            assertThat(withdraw(who, send(who, anew)).withdrawnBy()).isEqualTo(new StaffRef(who));
        }
        UUID note = centre.notes.write("bea", "text");
        ParentShare share = prepare("meg", note, "bea", "bea-m");
        for (String who : READERS) {
            assertThat(centre.shares.get(centre.actor(who), share.id()).document())
                    .isEqualTo(share.document());
            assertThat(shares(who, "bea")).extracting(ShareSummary::id).contains(share.id());
            assertEverythingRefused(who, share, PrivacyProblems.NOT_ALLOWED);
        }
        for (String who : STRANGERS) {
            assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.shares.get(centre.actor(who), share.id()));
            assertThat(shares(who, "bea")).isEmpty();
            assertRefused(PrivacyProblems.NOT_FOUND, () -> prepare(who, note, "bea", "bea-m"));
            assertEverythingRefused(who, share, PrivacyProblems.NOT_FOUND);
        }
        assertRefused(PrivacyProblems.NOT_FOUND, () -> prepare("meg", UUID.randomUUID(), "bea", "bea-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> prepare("meg", note, "tim", "anna"));
        assertThat(get(share)).isEqualTo(centre.shares.get(centre.actor("rik"), share.id()));
    }

    private void assertEverythingRefused(String who, ParentShare share, ProblemType type) {
        Actor actor = centre.actor(who);
        assertRefused(type, () -> centre.shares.preview(actor, share.id(), share.revision(), new RenewPreview(true)));
        assertRefused(type, () -> centre.shares.send(actor, share.id(), share.revision()));
        assertRefused(type, () -> centre.shares.withdraw(actor, share.id(), share.revision(), new WithdrawShare("no")));
    }

    @Test
    void isReadAndAnsweredByItsGuardianAlone() {
        family("cas", "cas-m", "cas-f");
        ParentShare share = sent("cas", "cas-m", "text");

        List<String> others = new ArrayList<>(List.of("cas-f", "meg", "rik", "vera"));
        others.addAll(STRANGERS);
        for (String who : others) {
            Problem refused = assertRefused(PrivacyProblems.NOT_FOUND, () -> open(who, share.id()));
            assertThat(refused.arguments()).isEmpty();
            assertRefused(
                    PrivacyProblems.NOT_FOUND,
                    () -> centre.face.answer(
                            centre.actor(who), share.id(), share.revision(), new AnswerShare("not mine")));
            assertThat(mine(who)).extracting(OwnShareSummary::id).doesNotContain(share.id());
        }
        assertThat(get(share).state()).isEqualTo(ShareState.SHARED);
        assertRefused(
                ParentsProblems.SHARE_STATE,
                () -> centre.face.answer(
                        centre.actor("cas-m"), share.id(), share.revision(), new AnswerShare("unread")));
    }

    @Test
    void needsCustodyWhenItIsPreparedSentAndRead() {
        family("dex", "dex-m");
        UUID note = centre.notes.write("dex", "text");
        custody("dex-m", "dex", Custody.UNKNOWN);
        assertRefused(ParentsProblems.CUSTODY_UNKNOWN, () -> prepare("meg", note, "dex", "dex-m"));
        custody("dex-m", "dex", Custody.NO);
        assertRefused(ParentsProblems.NO_CUSTODY, () -> prepare("meg", note, "dex", "dex-m"));
        assertRefused(ParentsProblems.NOT_A_GUARDIAN, () -> prepare("meg", note, "dex", "anna"));
        custody("dex-m", "dex", Custody.YES);
        ParentShare share = prepare("meg", note, "dex", "dex-m");

        custody("dex-m", "dex", Custody.UNKNOWN);
        assertThat(refusal(get(share), "send")).isEqualTo(ParentsProblems.CUSTODY_UNKNOWN);
        assertRefused(ParentsProblems.CUSTODY_UNKNOWN, () -> send("meg", share));
        custody("dex-m", "dex", Custody.YES);
        ParentShare sent = send("meg", share);

        for (Custody lost : List.of(Custody.UNKNOWN, Custody.NO)) {
            custody("dex-m", "dex", lost);
            assertRefused(PrivacyProblems.NOT_FOUND, () -> open("dex-m", share.id()));
            assertThat(mine("dex-m")).isEmpty();
        }
        assertThat(get(sent).state()).isEqualTo(ShareState.SHARED);
        custody("dex-m", "dex", Custody.YES);
        assertThat(open("dex-m", share.id()).document()).isEqualTo(sent.document());
    }

    private static ProblemType refusal(ParentShare share, String action) {
        return share.allowedActions().stream()
                .filter(a -> a.action().equals(action) && a.refusal() != null)
                .map(a -> Objects.requireNonNull(a.refusal()).type())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isClosedByRestrictionsAndByWhatTheHostCannotTell() {
        family("eli", "eli-m");
        UUID note = centre.notes.write("eli", "text");
        ParentShare share = sent("eli", "eli-m", "text");
        flags("eli-m", "eli", true, false, false);
        assertRefused(ParentsProblems.GUARDIAN_RESTRICTED, () -> prepare("meg", note, "eli", "eli-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("eli-m", share.id()));
        flags("eli-m", "eli", false, false, true);
        assertRefused(ParentsProblems.GUARDIAN_RESTRICTED, () -> prepare("meg", note, "eli", "eli-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("eli-m", share.id()));
        flags("eli-m", "eli", false, false, false);

        centre.host.without(Capability.GUARDIAN_FLAGS);
        assertRefused(PrivacyProblems.CAPABILITY_MISSING, () -> prepare("meg", note, "eli", "eli-m"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("eli-m", share.id()));
        assertThat(mine("eli-m")).isEmpty();
        centre.host.with(Capability.GUARDIAN_FLAGS).without(Capability.GUARDIANS);
        assertRefused(PrivacyProblems.CAPABILITY_MISSING, () -> prepare("meg", note, "eli", "eli-m"));
        assertRefused(PrivacyProblems.PERSON_UNKNOWN, () -> open("eli-m", share.id()));
        centre.host.with(Capability.GUARDIANS);
        assertThat(open("eli-m", share.id()).id()).isEqualTo(share.id());
    }

    @Test
    void tellsNoWhereaboutsWhereTheyAreSecret() {
        family("fem", "fem-m", "fem-f");
        flags("fem-f", "fem", false, true, false);
        UUID note = centre.notes.write("fem", "She sang.");

        assertThat(prepare("meg", note, "fem", "fem-m").document().lines())
                .extracting(ShareLine::text)
                .containsExactly("She sang.", "the corner of the sun room");
        ParentShare secret = prepare("meg", note, "fem", "fem-f");
        assertThat(secret.document().lines()).extracting(ShareLine::text).containsExactly("She sang.");
        assertThat(centre.face.children(centre.actor("fem-f")))
                .singleElement()
                .satisfies(child -> assertThat(child.groups()).isEmpty());
        assertThat(centre.face.children(centre.actor("fem-m")))
                .singleElement()
                .satisfies(child -> assertThat(child.groups()).containsExactly("Sun"));

        // secret since it was prepared: what was previewed does not go out
        ParentShare open = prepare("meg", centre.notes.write("fem", "text"), "fem", "fem-m");
        flags("fem-m", "fem", false, true, false);
        assertRefused(ParentsProblems.SHARE_OUTDATED, () -> send("meg", open));
    }

    @Test
    void namesNoOtherChild() {
        family("gus", "gus-m");
        UUID note = centre.notes.write("gus", "Gus played with Noa.");

        Problem refused = assertRefused(PrivacyProblems.NAME_IN_TEXT, () -> prepare("meg", note, "gus", "gus-m"));
        assertThat(refused.violations())
                .extracting(Problem.Violation::pointer)
                .containsExactly("/document/lines/0/text");
        assertThat(shares("rik", "gus")).isEmpty();

        centre.notes.rewrite(note, "Gus played with another child.");
        ParentShare share = prepare("meg", note, "gus", "gus-m");
        centre.notes.rewrite(note, "Gus played with noa.");
        assertRefused(
                PrivacyProblems.NAME_IN_TEXT,
                () -> centre.shares.preview(
                        centre.actor("meg"), share.id(), share.revision(), new RenewPreview(false)));
        ParentShare checked =
                centre.shares.preview(centre.actor("meg"), share.id(), share.revision(), new RenewPreview(true));
        assertThat(send("meg", checked).state()).isEqualTo(ShareState.SHARED);
    }

    @Test
    void sendsWhatWasPreviewedAndKeepsItAsItWas() {
        family("hal", "hal-m");
        UUID note = centre.notes.write("hal", "first");
        ParentShare share = prepare("meg", note, "hal", "hal-m");
        centre.notes.rewrite(note, "second");
        assertThat(get(share).outdated()).isTrue();
        assertThat(refusal(get(share), "send")).isEqualTo(ParentsProblems.SHARE_OUTDATED);
        assertRefused(ParentsProblems.SHARE_OUTDATED, () -> send("meg", share));

        ParentShare anew =
                centre.shares.preview(centre.actor("meg"), share.id(), share.revision(), new RenewPreview(null));
        assertThat(anew.outdated()).isFalse();
        assertThat(anew.document().title()).isEqualTo("Note 2");
        assertThat(anew.document().date()).isEqualTo(LocalDate.of(2026, 3, 3));
        ParentShare sent = send("meg", anew);
        assertThat(refusal(sent, "send")).isEqualTo(ParentsProblems.SHARE_STATE);
        centre.notes.rewrite(note, "third");

        assertThat(open("hal-m", sent.id()).document().lines())
                .extracting(ShareLine::text)
                .first()
                .isEqualTo("second");
        assertThat(get(sent).outdated()).isTrue();
        assertThat(shares("vera", "hal")).extracting(ShareSummary::outdated).containsExactly(true);

        ParentShare newer = send("meg", prepare("meg", note, "hal", "hal-m"));
        assertThat(get(sent).state()).isEqualTo(ShareState.WITHDRAWN);
        assertThat(get(sent).replacedBy()).isEqualTo(newer.id().value());
        assertThat(get(sent).withdrawnBy()).isEqualTo(new StaffRef("meg"));
        assertThat(get(sent).withdrawnAt()).isEqualTo(newer.sharedAt());
        assertThat(mine("hal-m")).extracting(OwnShareSummary::id).containsExactly(newer.id());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("hal-m", sent.id()));
    }

    @Test
    void replacesWhatWasSentUnderTheKeyThatTheChildHadBefore() {
        family("joy", "joy-m", "joy-f");
        family("joy-1", "joy-m", "joy-f");
        centre.privacy.pollHostChanges();
        UUID note = centre.notes.write("joy-1", "first");
        ParentShare before = send("meg", prepare("meg", note, "joy-1", "joy-m"));
        ParentShare fathers = send("meg", prepare("meg", note, "joy-1", "joy-f"));

        centre.host.childrenMerge("joy-1", "joy");
        centre.privacy.pollHostChanges();
        assertThat(open("joy-m", before.id()).document()).isEqualTo(before.document());
        centre.notes.rewrite(note, "second");
        ParentShare newer = send("meg", prepare("meg", note, "joy", "joy-m"));

        assertThat(get(before).state()).isEqualTo(ShareState.WITHDRAWN);
        assertThat(get(before).replacedBy()).isEqualTo(newer.id().value());
        assertThat(mine("joy-m")).extracting(OwnShareSummary::id).containsExactly(newer.id());
        assertThat(mine("joy-f")).extracting(OwnShareSummary::id).containsExactly(fathers.id());
        assertThat(shares("rik", "joy")).hasSize(3);
    }

    @Test
    void closesWhatWasWithdrawnBetweenListAndReading() {
        family("ian", "ian-m");
        ParentShare share = sent("ian", "ian-m", "text");
        assertThat(mine("ian-m")).hasSize(1);

        ParentShare withdrawn = withdraw("rik", share);

        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("ian-m", share.id()));
        assertThat(mine("ian-m")).isEmpty();
        assertThat(withdrawn.seenAt()).isNull();
        assertThat(withdrawn.withdrawnAt()).isEqualTo(centre.database.clock().instant());
        assertThat(withdrawn.withdrawReason()).isEqualTo("a mistake");
        assertRefused(ParentsProblems.SHARE_STATE, () -> withdraw("rik", share));

        ParentShare read = sent("ian", "ian-m", "text");
        OwnShare open = open("ian-m", read.id());
        assertThat(withdraw("meg", read).seenAt()).isEqualTo(open.seenAt());
        assertRefused(
                PrivacyProblems.NOT_FOUND,
                () -> centre.face.answer(centre.actor("ian-m"), read.id(), open.revision(), new AnswerShare("late")));
    }

    @Test
    void isPreparedOnceAtATimeAndOnlyAsLongAsTheRecordStands() {
        family("jan", "jan-m", "jan-f");
        UUID note = centre.notes.write("jan", "text");
        ParentShare share = prepare("meg", note, "jan", "jan-m");
        assertRefused(ParentsProblems.SHARE_EXISTS, () -> prepare("rik", note, "jan", "jan-m"));
        assertThat(prepare("rik", note, "jan", "jan-f").guardian()).isEqualTo(new GuardianRef("jan-f"));

        centre.notes.takeBack(note);
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> send("meg", share));
        assertThat(get(share).outdated()).isTrue();
        assertThat(withdraw("meg", share).state()).isEqualTo(ShareState.WITHDRAWN);
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> prepare("meg", note, "jan", "jan-m"));
        family("jap", "jap-m");
        flags("jap-m", "jap", false, true, false);
        UUID empty = centre.notes.write("jap", "");
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> prepare("meg", empty, "jap", "jap-m"));
    }

    @Test
    void isWithdrawnWhereverTheRecordIsTakenBack() {
        family("kit", "kit-m", "kit-f");
        UUID note = centre.notes.write("kit", "text");
        ParentShare sent = send("meg", prepare("meg", note, "kit", "kit-m"));
        ParentShare prepared = prepare("meg", note, "kit", "kit-f");
        open("kit-m", sent.id());

        Actor rik = centre.actor("rik");
        centre.privacy
                .guard()
                .write(centre.database.transactions("parents", JpaParentContacts.class), rik, sent.id(), change -> {
                    change.permit(
                            ParentsAccess.READ,
                            centre.notes
                                    .find(note, new ChildRef("kit"))
                                    .orElseThrow()
                                    .target());
                    centre.itemShares.withdrawAll(change, rik, new SharedItem(NoteSource.TYPE, note), "wrong child");
                    return note;
                });

        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("kit-m", sent.id()));
        assertThat(get(sent).state()).isEqualTo(ShareState.WITHDRAWN);
        assertThat(get(sent).withdrawReason()).isEqualTo("wrong child");
        assertThat(get(sent).seenAt()).isNotNull();
        assertThat(get(prepared).state()).isEqualTo(ShareState.WITHDRAWN);
    }

    @Test
    void keepsTheTwoSidesOfAParentWhoIsStaffApart() {
        UUID note = centre.notes.write("noa", "text");
        centre.host.mentor("noa", "meg");
        ParentShare share = send("meg", prepare("meg", note, "noa", "mama"));
        UUID other = centre.notes.write("noa", "other");

        assertRefused(PrivacyProblems.NOT_FOUND, () -> prepare("mila", other, "noa", "mama"));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> centre.shares.get(centre.actor("mila"), share.id()));
        assertThat(shares("mila", "noa")).isEmpty();
        assertThat(open("mila", share.id()).document()).isEqualTo(share.document());

        family("lot", "lot-m");
        ParentShare strange = sent("lot", "lot-m", "text");
        assertThat(shares("mila", "lot")).extracting(ShareSummary::id).containsExactly(strange.id());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> open("mila", strange.id()));
        assertThat(mine("mila")).extracting(OwnShareSummary::child).containsOnly(new ChildRef("noa"));
        assertThat(centre.face.children(centre.actor("mila")))
                .extracting(c -> c.child().key())
                .containsExactly("noa");
    }

    @Test
    void sharesAContactWithTheGuardianItWasWithAlone() {
        ParentContact contact = record("vera", contact(TIM, null, "anna"));
        PrepareShare toBen = ofContact(contact, "ben");
        assertRefused(ParentsProblems.NOT_SHAREABLE, () -> centre.shares.prepare(centre.actor("meg"), toBen));
        assertRefused(
                PrivacyProblems.NOT_ALLOWED,
                () -> centre.shares.prepare(centre.actor("vera"), ofContact(contact, "anna")));

        ParentShare share = centre.shares.prepare(centre.actor("meg"), ofContact(contact, "anna"));

        assertThat(share.document().language()).isEqualTo(Language.EN);
        assertThat(share.document().lines())
                .containsExactly(
                        new ShareLine("What it was about", "How she sleeps."),
                        new ShareLine("What you said", "She is tired after noon."),
                        new ShareLine("What we agreed", "We call on Friday."));
        assertThat(share.outdated()).isFalse();
        assertThat(get(share).allowedActions())
                .as("compared in its own language, not in the guardian's")
                .contains(new AllowedAction("send", null));
    }

    private static PrepareShare ofContact(ParentContact contact, String guardian) {
        return new PrepareShare(
                new SharedItem("parent-contact", contact.id().value()),
                new ChildRef("tim"),
                new GuardianRef(guardian),
                Language.EN,
                null);
    }

    @Test
    void turnsPagesOnBothSidesWithTheSameNumberOfStatements() {
        family("max", "max-m");
        List<ParentShare> newestFirst = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            centre.database.clock().advance(Duration.ofMinutes(i % 3 == 0 ? 0 : 1));
            newestFirst.add(0, sent("max", "max-m", "text " + i));
        }

        List<Object> read = new ArrayList<>();
        PageRequest next = new PageRequest(3, null);
        for (int i = 0; i < 3; i++) {
            Page<OwnShareSummary> page = centre.face.shares(centre.actor("max-m"), next);
            page.items().forEach(item -> read.add(item.id()));
            next = new PageRequest(3, page.next());
        }
        assertThat(read)
                .hasSize(7)
                .containsExactlyInAnyOrderElementsOf(
                        newestFirst.stream().<Object>map(ParentShare::id).toList());
        assertThat(next.cursor()).isNull();
        assertThat(statements(() -> shares("rik", "max"))).isEqualTo(statements(() -> shares("rik", "bea")));
        assertThat(statements(() -> centre.face.shares(centre.actor("max-m"), new PageRequest(1, null))))
                .isEqualTo(statements(() -> mine("max-m")));
    }

    private long statements(Runnable work) {
        long before = centre.database.statementCount().total();
        work.run();
        return centre.database.statementCount().total() - before;
    }

    @Test
    void standsOnTheTimelineOnceItWasSent() {
        family("ned", "ned-m");
        prepare("meg", centre.notes.write("ned", "text"), "ned", "ned-m");
        ParentShare sent = sent("ned", "ned-m", "text");

        assertThat(timeline("mila"))
                .extracting(TimelineContributor.Item::id)
                .containsExactly(sent.id().value());
        assertRefused(PrivacyProblems.NOT_FOUND, () -> timeline("omar"));
    }

    private List<TimelineContributor.Item> timeline(String who) {
        return centre.screens.timeline(centre.actor(who), new ChildRef("ned"), PageRequest.first()).items().stream()
                .filter(i -> i.kind().equals("share"))
                .toList();
    }

    @Test
    void refusesWhatIsTooLongOrStale() {
        family("oda", "oda-m");
        ParentShare share = prepare("meg", centre.notes.write("oda", "text"), "oda", "oda-m");
        ParentShare sent = send("meg", share);
        assertRefused(
                PrivacyProblems.STALE,
                () -> centre.shares.withdraw(
                        centre.actor("meg"), share.id(), share.revision(), new WithdrawShare("no")));
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.shares.withdraw(centre.actor("meg"), share.id(), sent.revision(), new WithdrawShare(" ")));
        OwnShare open = open("oda-m", share.id());
        assertRefused(
                Limits.FIELDS_INVALID,
                () -> centre.face.answer(
                        centre.actor("oda-m"), share.id(), open.revision(), new AnswerShare("x".repeat(4001))));
        assertThat(open.allowedActions()).containsExactly(new AllowedAction("answer", null));
    }
}
