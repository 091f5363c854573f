package org.houvast.privacy.internal.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.Discipline;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentProblems;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.internal.Installation;
import org.houvast.privacy.internal.Tables;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestClock;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every answer in every state of a consent, by a holder of custody who may give it: it leads where the table says, or is refused with its rule. */
@EveryDatabase
class ConsentTransitionsIT {
    private static final ConsentPurpose BY_ALL = ConsentPurpose.EXTERNAL_OBSERVATION;
    private static final ConsentPurpose BY_ONE = ConsentPurpose.HANDOVER_SCHOOL;

    private final TestDatabase database;
    private final MemoryHost host;

    /** a child of three holders of custody */
    ConsentTransitionsIT(TestDatabase database) {
        this.database = database;
        database.clock().set(TestClock.MONDAY_MORNING);
        host = MemoryHost.aCentre(database.clock())
                .location("park", WorkForm.KDV)
                .group("bees", "park", WorkForm.KDV)
                .child("turned", LocalDate.of(2023, 5, 1), "bees")
                .staff("sam", Role.STAFF, "bees")
                .guardian("pat", "turned", Custody.YES)
                .guardian("kim", "turned", Custody.YES)
                .guardian("lee", "turned", Custody.YES);
    }

    @Test
    void leadWhereTheTableSays() {
        Map<String, String> next = new HashMap<>();
        Tables.rows("transitions.csv").forEach(r -> next.put(r.get(0) + " " + r.get(1), r.get(2)));
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> found = new TreeMap<>();
        try (Installation installation = new Installation(database, host, ConsentRule.BOTH)) {
            Answers answers = new Answers(installation, installation.privacy.consents());
            for (ConsentState state : ConsentState.values()) {
                for (ConsentAction action : ConsentAction.values()) {
                    String pair = state + " " + action;
                    expected.put(pair, next.getOrDefault(pair, ConsentProblems.STATE.name()));
                    found.put(pair, answers.outcome(in(answers, state, action), state, action));
                }
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** one whose next answer is this action: nobody else must agree after GIVE_LAST, somebody must after GIVE */
    private Consent in(Answers answers, ConsentState state, ConsentAction action) {
        return switch (state) {
            case REQUESTED -> answers.request(presumes(action) ? BY_ONE : BY_ALL, null);
            case PARTLY_GIVEN -> {
                Consent one = answers.give("pat", answers.request(BY_ALL, null));
                yield action == ConsentAction.GIVE_LAST ? answers.give("kim", one) : one;
            }
            case ACTIVE -> answers.give("pat", answers.request(BY_ONE, null));
            case OBJECTED ->
                answers.act(answers.give("pat", answers.request(BY_ONE, null)), "kim", ConsentAction.OBJECT);
            case REFUSED -> answers.act(answers.request(BY_ALL, null), "pat", ConsentAction.REFUSE);
            case WITHDRAWN ->
                answers.act(answers.give("pat", answers.request(BY_ONE, null)), "pat", ConsentAction.WITHDRAW);
            case EXPIRED -> {
                Consent bounded = answers.request(BY_ONE, database.clock().today());
                database.clock().advance(Duration.ofDays(1));
                yield bounded;
            }
        };
    }

    private static boolean presumes(ConsentAction action) {
        return action == ConsentAction.GIVE_LAST || action == ConsentAction.OBJECT;
    }

    /** What the three answer. */
    private final class Answers {
        private final Installation installation;
        private final Consents consents;

        Answers(Installation installation, Consents consents) {
            this.installation = installation;
            this.consents = consents;
        }

        Consent request(ConsentPurpose purpose, @Nullable LocalDate until) {
            String party = "party-" + UUID.randomUUID();
            host.organisation(party, Discipline.EDUCATION);
            return consents.request(
                    installation.actor("sam"),
                    new RequestConsent(
                            new ChildRef("turned"),
                            purpose,
                            new OrganisationRef(party),
                            "v1",
                            null,
                            null,
                            until,
                            null));
        }

        Consent give(String who, Consent consent) {
            return act(consent, who, ConsentAction.GIVE);
        }

        Consent act(Consent consent, String who, ConsentAction action) {
            Actor actor = installation.actor(who);
            return switch (action) {
                case GIVE, GIVE_LAST ->
                    consents.give(actor, consent.id(), consent.revision(), new GiveConsent(null, null, null, null));
                case REFUSE ->
                    consents.refuse(actor, consent.id(), consent.revision(), new RefuseConsent(null, null, null, null));
                case WITHDRAW ->
                    consents.withdraw(
                            actor, consent.id(), consent.revision(), new WithdrawConsent(null, null, null, null));
                case OBJECT ->
                    consents.object(
                            actor, consent.id(), consent.revision(), new ObjectToConsent(null, null, null, null));
            };
        }

        /** the state that follows, or the rule that refuses */
        String outcome(Consent consent, ConsentState state, ConsentAction action) {
            try {
                return act(consent, who(state, action), action).state().name();
            } catch (Problem refused) {
                return refused.type().name();
            }
        }

        private static String who(ConsentState state, ConsentAction action) {
            return switch (action) {
                case WITHDRAW -> "pat";
                case REFUSE, OBJECT -> "kim";
                case GIVE -> state == ConsentState.OBJECTED ? "lee" : giver(state);
                case GIVE_LAST -> state == ConsentState.PARTLY_GIVEN ? "lee" : giver(state);
            };
        }

        private static String giver(ConsentState state) {
            return List.of(ConsentState.REQUESTED, ConsentState.EXPIRED).contains(state) ? "pat" : "kim";
        }
    }
}
