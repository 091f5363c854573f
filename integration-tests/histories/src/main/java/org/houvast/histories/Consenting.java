package org.houvast.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.ConsentMode;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.Consents;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.RequestConsent;
import org.houvast.privacy.WithdrawConsent;
import org.jspecify.annotations.Nullable;

/** Steps with consent. */
final class Consenting {
    private static final List<ConsentPurpose> PURPOSES = List.of(
            ConsentPurpose.EXTERNAL_COACH_NAMED,
            ConsentPurpose.EXTERNAL_COACH_NAMED,
            ConsentPurpose.HANDOVER_SCHOOL,
            ConsentPurpose.HANDOVER_SCHOOL,
            ConsentPurpose.SHARE_CHILDCARE_SCHOOL,
            ConsentPurpose.EXTERNAL_OBSERVATION);

    /** Whose answer it is and who writes it down. */
    private record Answer(Agreed consent, String by, String of, boolean byStaff) {
        @Nullable
        GuardianRef guardian() {
            return !byStaff || of.equals(Agreed.CHILD) ? null : new GuardianRef(of);
        }

        @Nullable
        Boolean byChild() {
            return of.equals(Agreed.CHILD) ? true : null;
        }

        @Nullable
        ConsentMode mode() {
            return byStaff ? ConsentMode.SPOKEN : null;
        }

        @Nullable
        String proof(History h) {
            return byStaff ? h.child.word("proof") : null;
        }
    }

    /** days that are no end */
    private static final int LONG = 4_000;

    private Consenting() {}

    static void ask(History h) {
        String who = h.staff();
        ConsentPurpose purpose = h.pick(PURPOSES);
        OrganisationRef party =
                purpose == ConsentPurpose.EXTERNAL_COACH_NAMED || purpose == ConsentPurpose.EXTERNAL_OBSERVATION
                        ? Centre.CARE
                        : Centre.SCHOOL;
        LocalDate until = h.world.today().plusDays(h.chance(30) ? h.random.nextInt(200) : LONG);
        Consent asked = h.get(Consents.class)
                .request(h.actor(who), new RequestConsent(h.child.ref(), purpose, party, "1", null, null, until, null));
        h.did(who);
        h.child.consents.add(new Agreed(asked.id(), purpose, party, h.world.today(), until));
        h.note("consent " + asked.id() + " for " + purpose);
    }

    private static Optional<Answer> answer(History h) {
        List<Agreed> open = h.child.consents.stream().filter(c -> !c.isOver()).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        List<String> answerers = new ArrayList<>(h.child.guardians.keySet());
        if (h.chance(25)) {
            answerers.add(Agreed.CHILD);
        }
        String of = h.pick(answerers);
        boolean byStaff = of.equals(Agreed.CHILD) || h.chance(40);
        String by = byStaff ? h.staff() : of;
        h.note("of " + of);
        return Optional.of(new Answer(h.pick(open), by, of, byStaff));
    }

    private static Consent now(History h, Answer answer) {
        return h.get(Consents.class).get(h.actor(answer.by()), answer.consent().id);
    }

    private static void said(History h, Answer answer, Said said) {
        h.did(answer.by());
        answer.consent().says(answer.of(), said);
        h.note(said + " " + answer.consent().id);
    }

    static void give(History h) {
        answer(h).ifPresent(a -> {
            Consent now = now(h, a);
            h.get(Consents.class)
                    .give(
                            h.actor(a.by()),
                            now.id(),
                            now.revision(),
                            new GiveConsent(a.guardian(), a.byChild(), a.mode(), a.proof(h)));
            said(h, a, Said.GIVEN);
        });
    }

    static void refuse(History h) {
        answer(h).ifPresent(a -> {
            Consent now = now(h, a);
            h.get(Consents.class)
                    .refuse(
                            h.actor(a.by()),
                            now.id(),
                            now.revision(),
                            new RefuseConsent(a.guardian(), a.byChild(), a.mode(), a.proof(h)));
            said(h, a, Said.REFUSED);
        });
    }

    static void withdraw(History h) {
        answer(h).ifPresent(a -> {
            Consent now = now(h, a);
            h.get(Consents.class)
                    .withdraw(
                            h.actor(a.by()),
                            now.id(),
                            now.revision(),
                            new WithdrawConsent(a.guardian(), a.byChild(), a.mode(), a.proof(h)));
            said(h, a, Said.WITHDRAWN);
        });
    }

    static void object(History h) {
        answer(h).ifPresent(a -> {
            Consent now = now(h, a);
            h.get(Consents.class)
                    .object(
                            h.actor(a.by()),
                            now.id(),
                            now.revision(),
                            new ObjectToConsent(a.guardian(), a.byChild(), a.mode(), a.proof(h)));
            said(h, a, Said.OBJECTED);
        });
    }
}
