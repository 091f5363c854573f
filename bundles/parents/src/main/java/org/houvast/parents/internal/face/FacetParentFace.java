package org.houvast.parents.internal.face;

import java.util.List;
import java.util.Set;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.CorrectWish;
import org.houvast.parents.OwnChild;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishId;
import org.houvast.parents.ParentWishSummary;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.ShareId;
import org.houvast.parents.internal.share.OwnShares;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentFilter;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.Consents;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.GiveConsent;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.ObjectToConsent;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.OwnDataRequests;
import org.houvast.privacy.RefuseConsent;
import org.houvast.privacy.WithdrawConsent;
import org.houvast.privacy.WithdrawDataRequest;
import org.houvast.privacy.guard.Guard;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one way in for guardians: every request goes on with the side of the guardian alone. */
@Component
public final class FacetParentFace implements ParentFace {
    private static final String CHILD = "child";

    private final Guard guard;
    private final OwnShares shares;
    private final ParentWishes wishes;
    private final Consents consents;
    private final OwnDataRequests requests;
    private final OwnChildren children;

    @Activate
    public FacetParentFace(
            @Reference Guard guard,
            @Reference HostRecords host,
            @Reference OwnShares shares,
            @Reference ParentWishes wishes,
            @Reference Consents consents,
            @Reference OwnDataRequests requests,
            @Reference CoachLists coaches) {
        this.guard = guard;
        this.shares = shares;
        this.wishes = wishes;
        this.consents = consents;
        this.requests = requests;
        this.children = new OwnChildren(host, coaches);
    }

    @Override
    public List<OwnChild> children(Actor actor) {
        Actor guardian = GuardianFacet.of(actor);
        return guard.read(guardian, reading -> {
            reading.condition(FaceAccess.CHILD_READ);
            List<OwnChild> found = children.of(guardian);
            reading.listed(
                    FaceAccess.CHILD_READ,
                    CHILD,
                    Set.of(),
                    found.stream().map(OwnChild::child).toList());
            return found;
        });
    }

    @Override
    public Page<OwnShareSummary> shares(Actor actor, PageRequest page) {
        return shares.list(GuardianFacet.of(actor), page);
    }

    @Override
    public OwnShare share(Actor actor, ShareId id) {
        return shares.get(GuardianFacet.of(actor), id);
    }

    @Override
    public OwnShare answer(Actor actor, ShareId id, Revision revision, AnswerShare command) {
        return shares.answer(GuardianFacet.of(actor), id, revision, command);
    }

    @Override
    public Page<ParentWishSummary> wishes(Actor actor, PageRequest page) {
        return wishes.own(actor, page);
    }

    @Override
    public ParentWish wish(Actor actor, ParentWishId id) {
        return wishes.get(GuardianFacet.of(actor), id);
    }

    @Override
    public ParentWish correctWish(Actor actor, ParentWishId id, Revision revision, CorrectWish command) {
        return wishes.correct(actor, id, revision, command);
    }

    @Override
    public Page<Consent> consents(Actor actor, PageRequest page) {
        return consents.list(GuardianFacet.of(actor), ConsentFilter.ALL, page);
    }

    @Override
    public Consent consent(Actor actor, ConsentId id) {
        return consents.get(GuardianFacet.of(actor), id);
    }

    @Override
    public Consent give(Actor actor, ConsentId id, Revision revision) {
        return consents.give(GuardianFacet.of(actor), id, revision, new GiveConsent(null, null, null, null));
    }

    @Override
    public Consent refuse(Actor actor, ConsentId id, Revision revision) {
        return consents.refuse(GuardianFacet.of(actor), id, revision, new RefuseConsent(null, null, null, null));
    }

    @Override
    public Consent withdraw(Actor actor, ConsentId id, Revision revision) {
        return consents.withdraw(GuardianFacet.of(actor), id, revision, new WithdrawConsent(null, null, null, null));
    }

    @Override
    public Consent object(Actor actor, ConsentId id, Revision revision) {
        return consents.object(GuardianFacet.of(actor), id, revision, new ObjectToConsent(null, null, null, null));
    }

    @Override
    public OwnDataRequest ask(Actor actor, AskForOwnData command) {
        return requests.ask(GuardianFacet.of(actor), command);
    }

    @Override
    public Page<OwnDataRequest> dataRequests(Actor actor, PageRequest page) {
        return requests.list(GuardianFacet.of(actor), page);
    }

    @Override
    public OwnDataRequest dataRequest(Actor actor, DataRequestId id) {
        return requests.get(GuardianFacet.of(actor), id);
    }

    @Override
    public OwnDataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command) {
        return requests.withdraw(GuardianFacet.of(actor), id, revision, command);
    }

    @Override
    public DataPackage dataPackage(Actor actor, DataRequestId id) {
        return requests.open(GuardianFacet.of(actor), id);
    }
}
