package org.houvast.stepplan.internal.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentCheck;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentState;
import org.houvast.privacy.Consents;
import org.houvast.privacy.HostRecords;
import org.houvast.stepplan.HandoverConsent;
import org.houvast.stepplan.HandoverKind;
import org.houvast.stepplan.HandoverProblems;
import org.houvast.stepplan.HandoverReceiver;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Which consents a handover needs, and whether they hold. To cross from childcare to school, or back, inside one centre is a disclosure
 * of its own (domain 4.6.6; to be confirmed by the data protection officer of the organisation).
 */
@Component(service = HandoverConsents.class)
public final class HandoverConsents {
    private static final Set<ConsentState> OPEN =
            Set.of(ConsentState.REQUESTED, ConsentState.PARTLY_GIVEN, ConsentState.ACTIVE);

    private final Consents consents;
    private final ConsentCheck check;
    private final HostRecords host;

    @Activate
    public HandoverConsents(@Reference Consents consents, @Reference ConsentCheck check, @Reference HostRecords host) {
        this.consents = consents;
        this.check = check;
        this.host = host;
    }

    /**
     * The consents that somebody names; told to nobody before permission.
     *
     * @param found as the actor may read them
     * @param refused why one of them cannot be read, or null
     */
    record Named(List<Consent> found, @Nullable Problem refused) {}

    /** reads the consents; to be called before the change */
    Named named(Actor actor, List<ConsentId> ids) {
        List<Consent> found = new ArrayList<>();
        try {
            ids.forEach(id -> found.add(consents.get(actor, id)));
            return new Named(found, null);
        } catch (Problem problem) { // kept until the actor may know it
            if (problem.type().category() == ProblemType.Category.UNAVAILABLE) {
                throw problem;
            }
            return new Named(List.of(), problem);
        }
    }

    static List<ConsentPurpose> purposes(Place from, HandoverReceiver to) {
        ConsentPurpose own =
                to.kind() == HandoverKind.SCHOOL ? ConsentPurpose.HANDOVER_SCHOOL : ConsentPurpose.HANDOVER_BSO;
        Place place = to.place();
        boolean crossing = place != null
                && place.location().equals(from.location())
                && (place.workForm() == WorkForm.PO) != (from.workForm() == WorkForm.PO);
        return crossing ? List.of(own, ConsentPurpose.SHARE_CHILDCARE_SCHOOL) : List.of(own);
    }

    /**
     * For each purpose of a handover the consent that was asked for it.
     *
     * @throws Problem {@link HandoverProblems#CONSENT} when one is missing, or is of another child or for somebody else
     */
    Map<ConsentPurpose, ConsentId> asked(HandoverEntity handover, Named named) {
        if (named.refused() != null) {
            throw named.refused();
        }
        Map<ConsentPurpose, ConsentId> asked = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : purposes(handover.place(), handover.receiver())) {
            asked.put(
                    purpose,
                    named.found().stream()
                            .filter(c -> c.purpose() == purpose && OPEN.contains(c.state()) && fits(handover, c))
                            .map(Consent::id)
                            .findFirst()
                            .orElseThrow(() -> Problem.of(HandoverProblems.CONSENT, purpose.name())));
        }
        return asked;
    }

    private boolean fits(HandoverEntity handover, Consent consent) {
        return consent.party().equals(handover.receiver().organisation())
                && consent.subject()
                        .child()
                        .filter(c -> host.current(c).equals(host.current(handover.child())))
                        .isPresent();
    }

    /** how the consents of a handover stand on a day */
    List<HandoverConsent> standing(HandoverEntity handover, LocalDate day) {
        return purposes(handover.place(), handover.receiver()).stream()
                .map(purpose -> new HandoverConsent(
                        purpose,
                        handover.consentFor(purpose).orElse(null),
                        holds(handover.child(), purpose, handover.receiver().organisation(), day)))
                .toList();
    }

    private boolean holds(ChildRef child, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        return !holding(Set.of(child), purpose, party, day).isEmpty();
    }

    /** those of these children whose consent holds on a day; one SQL statement */
    Set<ChildRef> holding(Set<ChildRef> children, ConsentPurpose purpose, OrganisationRef party, LocalDate day) {
        return check.active(children, purpose, party, day);
    }

    /** why nothing may be shown to the receiver, or nothing */
    static Optional<Refusal> missing(List<HandoverConsent> standing) {
        return standing.stream()
                .filter(c -> !c.active())
                .findFirst()
                .map(c -> Refusal.of(HandoverProblems.CONSENT, c.purpose().name()));
    }
}
