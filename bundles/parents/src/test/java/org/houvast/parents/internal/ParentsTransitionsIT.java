package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Problem;
import org.houvast.host.spi.Custody;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.GrantInformation;
import org.houvast.parents.InformationRefusal;
import org.houvast.parents.InformationRequest;
import org.houvast.parents.InformationRequestAction;
import org.houvast.parents.InformationRequestState;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentWish;
import org.houvast.parents.RecordInformationRequest;
import org.houvast.parents.RefuseInformation;
import org.houvast.parents.RenewPreview;
import org.houvast.parents.RespondToWish;
import org.houvast.parents.SayWish;
import org.houvast.parents.ShareAction;
import org.houvast.parents.ShareState;
import org.houvast.parents.WishAction;
import org.houvast.parents.WishState;
import org.houvast.parents.WishTheme;
import org.houvast.parents.WithdrawShare;
import org.houvast.parents.internal.information.RequestTablesTest;
import org.houvast.parents.internal.share.ShareTablesTest;
import org.houvast.parents.internal.wish.WishTablesTest;
import org.houvast.testkit.CsvTable;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** Every action in every state, done by those who may: it leads where the table says, or is refused with its rule. */
class ParentsTransitionsIT extends ShareTest {
    private static final String CHILD = "tine";
    private static final String MOTHER = "tine-m";

    ParentsTransitionsIT(TestDatabase database) {
        super(database);
    }

    private static Map<String, String> table(Class<?> owner) {
        return CsvTable.read(owner, "transitions.csv").stream()
                .collect(Collectors.toMap(r -> r.cell("state") + " " + r.cell("action"), r -> r.cell("next")));
    }

    /** the state that follows, or the rule that refuses */
    private static String outcome(Supplier<Enum<?>> attempt) {
        try {
            return attempt.get().name();
        } catch (Problem refused) {
            return refused.type().name();
        }
    }

    @Test
    void leadsAShareWhereTheTableSays() {
        family(CHILD, MOTHER);
        Map<String, String> table = table(ShareTablesTest.class);
        Map<String, String> expected = new HashMap<>();
        Map<String, String> found = new HashMap<>();
        for (ShareState state : ShareState.values()) {
            for (ShareAction action : ShareAction.values()) {
                String pair = state + " " + action;
                expected.put(pair, table.getOrDefault(pair, refusal(state, action)));
                ParentShare share = in(state);
                found.put(pair, outcome(() -> act(share, action)));
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /**
     * What is not open is not there for its guardian, who may read what is open again and again; nothing is sent twice, and what is
     * not sent cannot stand in the place of another.
     */
    private static String refusal(ShareState state, ShareAction action) {
        boolean open = state != ShareState.PREPARED && state != ShareState.WITHDRAWN;
        return switch (action) {
            case SEE -> open ? state.name() : "privacy:not-found";
            case ANSWER -> open ? "parents:share-state" : "privacy:not-found";
            case REPLACE -> state.name();
            case PREVIEW, SEND, WITHDRAW -> "parents:share-state";
        };
    }

    private ParentShare in(ShareState state) {
        ParentShare prepared = prepare("meg", centre.notes.write(CHILD, "text"), CHILD, MOTHER);
        if (state == ShareState.PREPARED) {
            return prepared;
        }
        ParentShare sent = send("meg", prepared);
        if (state == ShareState.WITHDRAWN) {
            return withdraw("meg", sent);
        }
        if (state != ShareState.SHARED) {
            open(MOTHER, sent.id());
        }
        if (state == ShareState.ANSWERED) {
            centre.face.answer(centre.actor(MOTHER), sent.id(), get(sent).revision(), new AnswerShare("At home too."));
        }
        return get(sent);
    }

    private ShareState act(ParentShare share, ShareAction action) {
        var meg = centre.actor("meg");
        switch (action) {
            case PREVIEW -> centre.shares.preview(meg, share.id(), share.revision(), new RenewPreview(null));
            case SEND -> centre.shares.send(meg, share.id(), share.revision());
            case SEE -> open(MOTHER, share.id());
            case ANSWER ->
                centre.face.answer(centre.actor(MOTHER), share.id(), share.revision(), new AnswerShare("Yes."));
            case WITHDRAW -> centre.shares.withdraw(meg, share.id(), share.revision(), new WithdrawShare("a mistake"));
            case REPLACE -> replace(share);
        }
        return get(share).state();
    }

    /** sends the same record again; a prepared one takes the place of nothing, and is the one that is sent */
    private void replace(ParentShare share) {
        if (share.state() != ShareState.PREPARED) {
            send("meg", prepare("meg", share.item().id(), CHILD, MOTHER));
        }
    }

    @Test
    void leadsAWishWhereTheTableSays() {
        family(CHILD, MOTHER);
        SoftAssertions all = new SoftAssertions();
        Map<String, String> table = table(WishTablesTest.class);
        for (WishState state : WishState.values()) {
            for (WishAction action : WishAction.values()) {
                ParentWish said = centre.wishes.say(
                        centre.actor(MOTHER),
                        new SayWish(new ChildRef(CHILD), "Please sing.", WishTheme.OTHER, null, null, null, null));
                ParentWish wish = state == WishState.OPEN ? said : respond(said);
                all.assertThat(outcome(() -> (action == WishAction.RESPOND ? respond(wish) : correct(wish)).state()))
                        .as(state + " " + action)
                        .isEqualTo(table.get(state + " " + action));
            }
        }
        all.assertAll();
    }

    private ParentWish respond(ParentWish wish) {
        return centre.wishes.respond(centre.actor("vera"), wish.id(), wish.revision(), new RespondToWish("We will."));
    }

    private ParentWish correct(ParentWish wish) {
        return centre.wishes.correct(
                centre.actor(MOTHER), wish.id(), wish.revision(), new CorrectWish("Please hum.", WishTheme.OTHER));
    }

    @Test
    void leadsARequestWhereTheTableSays() {
        family(CHILD, MOTHER);
        custody("tine-f", CHILD, Custody.NO);
        SoftAssertions all = new SoftAssertions();
        Map<String, String> table = table(RequestTablesTest.class);
        for (InformationRequestState state : InformationRequestState.values()) {
            for (InformationRequestAction action : InformationRequestAction.values()) {
                InformationRequest request = request(state);
                all.assertThat(outcome(() -> decide(request, action).state()))
                        .as(state + " " + action)
                        .isEqualTo(table.getOrDefault(state + " " + action, "parents:request-state"));
            }
        }
        all.assertAll();
    }

    private InformationRequest request(InformationRequestState state) {
        InformationRequest asked = centre.requests.record(
                centre.actor("vera"),
                new RecordInformationRequest(
                        new ChildRef(CHILD),
                        null,
                        new GuardianRef("tine-f"),
                        centre.database.clock().today(),
                        "How is it going?"));
        return switch (state) {
            case REQUESTED -> asked;
            case GRANTED -> decide(asked, InformationRequestAction.GRANT);
            case REFUSED -> decide(asked, InformationRequestAction.REFUSE);
        };
    }

    private InformationRequest decide(InformationRequest request, InformationRequestAction action) {
        var rik = centre.actor("rik");
        return action == InformationRequestAction.GRANT
                ? centre.requests.grant(
                        rik, request.id(), request.revision(), new GrantInformation("It goes well.", null, null))
                : centre.requests.refuse(
                        rik,
                        request.id(),
                        request.revision(),
                        new RefuseInformation(InformationRefusal.CHILDS_INTEREST, "It would do harm."));
    }
}
