package org.houvast.observation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Refusal;
import org.houvast.observation.ObservationId;
import org.houvast.observation.ObservationProblems;
import org.houvast.observation.ObservationText;
import org.houvast.observation.ShareObservation;
import org.houvast.parents.ItemShares;
import org.houvast.parents.NoticeCheck;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.SharedItem;
import org.houvast.privacy.Actor;
import org.houvast.privacy.ConsentCheck;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.NamesInText;
import org.houvast.privacy.guard.WrittenText;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What an observation must meet before others read it: the children in it are named by tokens where somebody may read it who does not
 * get all of them, and parents agreed and know when somebody from outside observes their child by name (domain 4.2 and 5).
 */
@Component(service = BeforeFinal.class)
public final class BeforeFinal {
    private final NamesInText names;
    private final ConsentCheck consents;
    private final NoticeCheck notices;
    private final HostRecords host;
    private final ItemShares shares;

    @Activate
    public BeforeFinal(
            @Reference NamesInText names,
            @Reference ConsentCheck consents,
            @Reference NoticeCheck notices,
            @Reference HostRecords host,
            @Reference ItemShares shares) {
        this.names = names;
        this.consents = consents;
        this.notices = notices;
        this.host = host;
        this.shares = shares;
    }

    /** what a guardian would get of it; found out before the change, which should not wait for the host */
    ItemShares.Intent forGuardian(Actor actor, ObservationId id, ChildRef child, ShareObservation command) {
        SharedItem item = new SharedItem(ObservationEntity.TYPE, id.value());
        return shares.intend(
                actor, new PrepareShare(item, child, command.guardian(), command.language(), command.namesChecked()));
    }

    void share(Change change, ItemShares.Intent intent) {
        shares.prepare(change, intent);
    }

    /** no guardian reads it any more */
    void takenBack(Change change, Actor actor, ObservationId id, String reason) {
        shares.withdrawAll(change, actor, new SharedItem(ObservationEntity.TYPE, id.value()), reason);
    }

    /** holds back names and tokens of nobody in the text of a draft */
    void checkDraft(Actor actor, ObservationEntity draft) {
        ObservationText text = draft.text();
        ChildTokens.check(text, "/text", draft.childCount());
        names(
                actor,
                draft,
                WrittenText.of(text).stream()
                        .map(t -> new WrittenText("/text" + t.pointer(), t.text()))
                        .toList());
    }

    /** holds back names in what is written about an observation that others read: an outside coach, or who gets one child of several */
    void names(Actor actor, ObservationEntity observation, List<WrittenText> texts) {
        if (observation.caseId().isPresent() || observation.childCount() > 1) {
            names.check(actor, observation.target(), texts);
        }
    }

    /** why somebody from outside may not make this draft final, or nothing */
    Optional<Refusal> refusal(Actor actor, ObservationEntity draft) {
        Target target = draft.target();
        Optional<OrganisationRef> outside =
                actor.staff().map(Actor.Staff::organisation).filter(own -> !own.equals(target.controller()));
        if (outside.isEmpty() || target.children().isEmpty() || draft.isByAlias()) {
            return Optional.empty();
        }
        boolean agreed = consents.active(
                        target.children(),
                        ConsentPurpose.EXTERNAL_OBSERVATION,
                        outside.get(),
                        actor.scope().today())
                .containsAll(target.children());
        if (!agreed) {
            return Optional.of(Refusal.of(ObservationProblems.CONSENT_NEEDED));
        }
        LocalDate day =
                LocalDate.ofInstant(draft.startedAt(), host.zone(target.place().location()));
        boolean told = actor.staff()
                .filter(staff ->
                        notices.told(target.children(), staff.ref(), day).containsAll(target.children()))
                .isPresent();
        return told ? Optional.empty() : Optional.of(Refusal.of(ObservationProblems.NOTICE_NEEDED));
    }
}
