package org.houvast.parents.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.GiveNotice;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRefusal;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestFilter;
import org.houvast.parents.InformationRequestId;
import org.houvast.parents.InformationRequestSummary;
import org.houvast.parents.NoticeFilter;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentNotice;
import org.houvast.parents.ParentNoticeId;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.parents.RenewPreview;
import org.houvast.parents.RespondToWish;
import org.houvast.parents.SayWish;
import org.houvast.parents.ShareFilter;
import org.houvast.parents.ShareId;
import org.houvast.parents.ShareSummary;
import org.houvast.parents.SharedItem;
import org.houvast.parents.WishFilter;
import org.houvast.parents.WishTheme;
import org.houvast.parents.WithdrawShare;
import org.houvast.parents.internal.face.FaceAccess;
import org.houvast.parents.internal.information.RequestAccess;
import org.houvast.parents.internal.share.ShareAccess;
import org.houvast.parents.internal.wish.WishAccess;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.BreakTheGlass;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.Relation;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.Target;
import org.houvast.testkit.AccessMatrix;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything that can be done with contacts, notices, shares, wishes and requests, tried as everybody: see {@link AccessMatrix}. */
class ParentsMatrixIT extends ContactTest {
    private static final List<String> KINDS = List.of("CHILD", "CASE", "NAMED_CASE");

    private final AccessMatrix matrix =
            new AccessMatrix(ParentsMatrixIT.class, CsvTable.read(ParentsMatrixIT.class, "access.csv"), reading());

    ParentsMatrixIT(TestDatabase database) {
        super(database);
    }

    private static Map<String, String> reading() {
        Map<String, String> reading = new HashMap<>();
        Stream.<AccessPolicySource>of(
                        new ParentsAccess(), new ShareAccess(), new RequestAccess(), new WishAccess(), new FaceAccess())
                .flatMap(source -> source.actions().stream())
                .forEach(action -> {
                    Action shown = action.reading();
                    if (shown != null) {
                        reading.put(action.code(), shown.code());
                    }
                });
        return reading;
    }

    @Test
    void answersEveryActionOfEveryPersonAsTheTablesSay() {
        people();
        Map<String, List<Operation>> operations = new TreeMap<>();
        contacts(operations);
        notices(operations);
        shares(operations);
        ownShares(operations);
        wishes(operations);
        ownWishes(operations);
        requests(operations);

        assertTheyAreWhoTheTableSays();
        matrix.play(operations);
    }

    /**
     * {@code pim} whose name no coach may know, and {@code lea} whose parents said that esra's organisation may; {@code fred} has no
     * custody of them, {@code gina} has and does nothing
     */
    private void people() {
        centre.host.staff("gus", Role.STAFF, "moon").staff("gia", Role.STAFF, "moon");
        for (String child : List.of("pim", "lea")) {
            centre.host
                    .child(child, ParentsCentre.BORN, "sun")
                    .mentor(child, "meg")
                    .guardian("fred", child, Custody.NO);
            for (String holder : List.of("anna", "ben", "gina")) {
                centre.host.guardian(holder, child, Custody.YES);
            }
        }
        Consent consent = centre.privacy
                .consents()
                .request(
                        centre.actor("vera"),
                        new RequestConsent(
                                new ChildRef("lea"),
                                ConsentPurpose.EXTERNAL_COACH_NAMED,
                                new OrganisationRef("care"),
                                "v1",
                                null,
                                null,
                                null,
                                null));
        for (String guardian : List.of("anna", "ben", "gina")) {
            consent = centre.privacy
                    .consents()
                    .give(
                            centre.actor("vera"),
                            consent.id(),
                            consent.revision(),
                            new GiveConsent(new GuardianRef(guardian), null, ConsentMode.SPOKEN, "note 1"));
        }
    }

    private void assertTheyAreWhoTheTableSays() {
        SoftAssertions all = new SoftAssertions();
        for (String kind : KINDS) {
            Target target = new Target(
                    "record",
                    null,
                    Set.of(of(kind)),
                    new GroupRef("sun"),
                    new Place(new LocationRef("loc"), WorkForm.KDV),
                    new OrganisationRef(MemoryHost.CENTRE),
                    null,
                    caseOf(kind));
            for (String person : matrix.people()) {
                all.assertThat(as(person).scope().relationsTo(target))
                        .extracting(Relation::name)
                        .as(person + " to " + kind)
                        .containsExactlyInAnyOrderElementsOf(matrix.relations(person, kind));
            }
        }
        all.assertAll();
    }

    private Actor as(String person) {
        if (person.equals("gia")) {
            KINDS.forEach(kind -> openInAnEmergency(of(kind)));
        }
        return centre.actor(person);
    }

    /** by gia, again when the time of the last opening is over */
    private void openInAnEmergency(ChildRef child) {
        Actor gia = centre.actor("gia");
        if (!gia.scope().glass().open().containsKey(child)) {
            var unused = centre.privacy
                    .breakGlass()
                    .open(gia, new BreakTheGlass(child, "An ambulance asks what the child is allergic to."));
        }
    }

    private static ChildRef of(String kind) {
        return new ChildRef(kind.equals("NAMED_CASE") ? "lea" : "pim");
    }

    /** a case, to which gus is invited */
    private @Nullable UUID caseOf(String kind) {
        if (kind.equals("CHILD")) {
            return null;
        }
        UUID question = UUID.randomUUID();
        centre.alias(question, of(kind).key());
        centre.guests.add("gus", question);
        return question;
    }

    private static List<Operation> each(Function<String, Operation> operation) {
        return KINDS.stream().map(operation).toList();
    }

    private static boolean listed(Function<PageRequest, Page<?>> list, Function<Object, UUID> id, UUID wanted) {
        PageRequest page = new PageRequest(PageRequest.MAX_LIMIT, null);
        while (true) {
            Page<?> found = list.apply(page);
            if (found.items().stream().map(id).anyMatch(wanted::equals)) {
                return true;
            }
            if (found.next() == null) {
                return false;
            }
            page = new PageRequest(PageRequest.MAX_LIMIT, found.next());
        }
    }

    private void contacts(Map<String, List<Operation>> operations) {
        ContactFilter every = new ContactFilter(null, null, null, null);
        operations.put(
                "parents.contact.read",
                each(kind -> Operation.reading(
                        kind,
                        "vera",
                        () -> contact(kind, "vera"),
                        (p, c) -> centre.contacts.get(as(p), new ParentContactId(c.id())),
                        (p, id) -> listed(
                                page -> centre.contacts.list(as(p), every, page),
                                c -> ((ParentContact) c).id().value(),
                                id))));
        operations.put("parents.contact.record", each(kind -> Operation.of(kind, p -> contact(kind, p))));
        operations.put(
                "parents.contact.share",
                List.of(Operation.on(
                        "CHILD", "vera", () -> contact("CHILD", "vera"), (p, c) -> prepare(p, "CHILD", c.id()))));
    }

    private ParentContact contact(String kind, String who) {
        return record(who, contact(Subject.of(of(kind)), caseOf(kind), "anna"));
    }

    private ParentShare prepare(String who, String kind, UUID contact) {
        return centre.shares.prepare(
                as(who),
                new PrepareShare(
                        new SharedItem("parent-contact", contact), of(kind), new GuardianRef("anna"), null, null));
    }

    private void notices(Map<String, List<Operation>> operations) {
        NoticeFilter every = new NoticeFilter(null, null);
        operations.put(
                "parents.notice.read",
                each(kind -> Operation.reading(
                        kind,
                        "vera",
                        () -> notice(kind, "vera"),
                        (p, n) -> centre.notices.get(as(p), new ParentNoticeId(n.id())),
                        (p, id) -> listed(
                                page -> centre.notices.list(as(p), every, page),
                                n -> ((ParentNotice) n).id().value(),
                                id))));
        operations.put("parents.notice.give", each(kind -> Operation.of(kind, p -> notice(kind, p))));
    }

    private ParentNotice notice(String kind, String who) {
        var today = centre.database.clock().today();
        return centre.notices.give(
                as(who),
                new GiveNotice(
                        Subject.of(of(kind)), null, caseOf(kind), new StaffRef("esra"), today, null, today, null));
    }

    private void shares(Map<String, List<Operation>> operations) {
        ShareFilter every = new ShareFilter(null, null, null, null);
        operations.put(
                "parents.share.read",
                each(kind -> Operation.reading(
                        kind,
                        "meg",
                        () -> prepared(kind),
                        (p, s) -> centre.shares.get(as(p), new ShareId(s.id())),
                        (p, id) -> listed(
                                page -> centre.shares.list(as(p), every, page),
                                s -> ((ShareSummary) s).id().value(),
                                id))));
        operations.put(
                "parents.share.prepare",
                List.of(Operation.on(
                        "CHILD", "vera", () -> contact("CHILD", "vera"), (p, c) -> prepare(p, "CHILD", c.id()))));
        operations.put(
                "parents.share.preview",
                each(kind -> share(
                        kind,
                        (p, s) -> centre.shares.preview(
                                as(p), new ShareId(s.id()), s.revision(), new RenewPreview(null)))));
        operations.put(
                "parents.share.send",
                each(kind -> share(kind, (p, s) -> centre.shares.send(as(p), new ShareId(s.id()), s.revision()))));
        operations.put(
                "parents.share.withdraw",
                each(kind -> share(
                        kind,
                        (p, s) -> centre.shares.withdraw(
                                as(p), new ShareId(s.id()), s.revision(), new WithdrawShare("a mistake")))));
    }

    private Operation share(String kind, BiConsumer<String, Ref> attempt) {
        return Operation.on(kind, "meg", () -> prepared(kind), attempt);
    }

    private ParentShare prepared(String kind) {
        return prepare("meg", kind, contact(kind, "vera").id().value());
    }

    private void ownShares(Map<String, List<Operation>> operations) {
        operations.put(
                "parents.own-share.read",
                Stream.of("CHILD", "NAMED_CASE")
                        .map(kind -> Operation.reading(
                                kind,
                                "meg",
                                () -> sent(kind),
                                (p, s) -> centre.face.share(as(p), new ShareId(s.id())),
                                (p, id) -> listed(
                                        page -> centre.face.shares(as(p), page),
                                        s -> ((OwnShareSummary) s).id().value(),
                                        id)))
                        .toList());
        operations.put(
                "parents.own-share.answer",
                List.of(Operation.on(
                        "CHILD",
                        "meg",
                        () -> seen("CHILD"),
                        (p, s) -> centre.face.answer(
                                as(p), new ShareId(s.id()), s.revision(), new AnswerShare("At home it differs.")))));
        operations.put(
                "parents.own-child.read",
                each(kind -> Operation.of(
                        kind,
                        p -> Operation.shown(centre.face.children(as(p)).stream()
                                .anyMatch(child -> child.child().equals(of(kind)))))));
    }

    private ParentShare sent(String kind) {
        ParentShare share = prepared(kind);
        return centre.shares.send(as("meg"), share.id(), share.revision());
    }

    private OwnShare seen(String kind) {
        return centre.face.share(as("anna"), sent(kind).id());
    }

    private void wishes(Map<String, List<Operation>> operations) {
        WishFilter every = new WishFilter(null, null);
        operations.put(
                "parents.wish.read",
                each(kind -> Operation.reading(
                        kind,
                        "vera",
                        () -> wish(kind, "vera", "gina"),
                        (p, w) -> centre.wishes.get(as(p), new ParentWishId(w.id())),
                        (p, id) -> listed(
                                page -> centre.wishes.list(as(p), every, page),
                                w -> ((ParentWishSummary) w).id().value(),
                                id))));
        operations.put("parents.wish.record", List.of(Operation.of("CHILD", p -> wish("CHILD", p, "gina"))));
        operations.put(
                "parents.wish.respond",
                each(kind -> Operation.on(
                        kind,
                        "vera",
                        () -> wish(kind, "vera", "gina"),
                        (p, w) -> centre.wishes.respond(
                                as(p), new ParentWishId(w.id()), w.revision(), new RespondToWish("We will.")))));
    }

    private ParentWish wish(String kind, String who, @Nullable String guardian) {
        return centre.wishes.say(
                as(who),
                new SayWish(
                        of(kind),
                        "Please sing.",
                        WishTheme.DAILY_CARE,
                        guardian == null ? null : new GuardianRef(guardian),
                        null,
                        null,
                        caseOf(kind)));
    }

    private void ownWishes(Map<String, List<Operation>> operations) {
        Supplier<Versioned> annas = () -> wish("CHILD", "vera", "anna");
        operations.put(
                "parents.own-wish.read",
                List.of(Operation.reading(
                        "CHILD",
                        "vera",
                        annas,
                        (p, w) -> centre.face.wish(as(p), new ParentWishId(w.id())),
                        (p, id) -> listed(
                                page -> centre.face.wishes(as(p), page),
                                w -> ((ParentWishSummary) w).id().value(),
                                id))));
        operations.put("parents.own-wish.say", List.of(Operation.of("CHILD", p -> wish("CHILD", p, null))));
        operations.put(
                "parents.own-wish.correct",
                List.of(Operation.on(
                        "CHILD",
                        "vera",
                        annas,
                        (p, w) -> centre.face.correctWish(
                                as(p),
                                new ParentWishId(w.id()),
                                w.revision(),
                                new CorrectWish("Please hum.", WishTheme.OTHER)))));
    }

    private void requests(Map<String, List<Operation>> operations) {
        InformationRequestFilter every = new InformationRequestFilter(null, null);
        operations.put(
                "parents.information-request.read",
                List.of(Operation.reading(
                        "CHILD",
                        "vera",
                        () -> request("vera"),
                        (p, r) -> centre.requests.get(as(p), new InformationRequestId(r.id())),
                        (p, id) -> listed(
                                page -> centre.requests.list(as(p), every, page),
                                r -> ((InformationRequestSummary) r).id().value(),
                                id))));
        operations.put("parents.information-request.record", List.of(Operation.of("CHILD", this::request)));
        operations.put(
                "parents.information-request.grant",
                deciding((p, r) -> centre.requests.grant(
                        as(p),
                        new InformationRequestId(r.id()),
                        r.revision(),
                        new GrantInformation("It goes well.", null, null))));
        operations.put(
                "parents.information-request.refuse",
                deciding((p, r) -> centre.requests.refuse(
                        as(p),
                        new InformationRequestId(r.id()),
                        r.revision(),
                        new RefuseInformation(InformationRefusal.CHILDS_INTEREST, "It would do harm."))));
    }

    private List<Operation> deciding(BiConsumer<String, Ref> attempt) {
        return List.of(
                Operation.on("CHILD", "vera", () -> request("vera"), attempt),
                Operation.on("CHILD/of the manager", "rik", () -> request("rik"), attempt));
    }

    private InformationRequest request(String who) {
        return centre.requests.record(
                as(who),
                new RecordInformationRequest(
                        of("CHILD"),
                        null,
                        new GuardianRef("fred"),
                        centre.database.clock().today(),
                        "How is it going?"));
    }
}
