package org.houvast.parents;

import java.util.List;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Revision;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AskForOwnData;
import org.houvast.privacy.Consent;
import org.houvast.privacy.ConsentId;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequestId;
import org.houvast.privacy.OwnDataRequest;
import org.houvast.privacy.WithdrawDataRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a guardian may see and say. The actor is taken as guardian alone, also one who is staff too: rights of staff open nothing here. Only
 * children count of whom the actor has custody now, without restriction; everything else is not there.
 */
@ProviderType
public interface ParentFace {
    /** the actor's children, by name; none for somebody who is no guardian */
    List<OwnChild> children(Actor actor);

    /** what the actor can read, the newest first */
    Page<OwnShareSummary> shares(Actor actor, PageRequest page);

    /** one of these; the first reading is noted and shown to staff */
    OwnShare share(Actor actor, ShareId id);

    /**
     * Writes an own view beside it; another one is put after it, none is ever replaced.
     *
     * @throws org.houvast.commons.Problem {@link ParentsProblems#SHARE_STATE} before it was read
     */
    OwnShare answer(Actor actor, ShareId id, Revision revision, AnswerShare command);

    /** the actor's own wishes, the newest first; said with {@link ParentWishes#say} */
    Page<ParentWishSummary> wishes(Actor actor, PageRequest page);

    ParentWish wish(Actor actor, ParentWishId id);

    /** the actor says it otherwise, also where staff had written it down */
    ParentWish correctWish(Actor actor, ParentWishId id, Revision revision, CorrectWish command);

    /** the consents that were asked for the actor's children, the newest first */
    Page<Consent> consents(Actor actor, PageRequest page);

    Consent consent(Actor actor, ConsentId id);

    /** the actor agrees; throws like {@link org.houvast.privacy.Consents#give} */
    Consent give(Actor actor, ConsentId id, Revision revision);

    /** the actor says no, which has no consequence but that there is no consent */
    Consent refuse(Actor actor, ConsentId id, Revision revision);

    /** the actor takes it back, at once */
    Consent withdraw(Actor actor, ConsentId id, Revision revision);

    /** the actor disagrees with what another holder of custody agreed to */
    Consent object(Actor actor, ConsentId id, Revision revision);

    /** the actor asks for something about own data or those of an own child; throws like {@link org.houvast.privacy.OwnDataRequests} */
    OwnDataRequest ask(Actor actor, AskForOwnData command);

    /** what the actor asked, the newest first */
    Page<OwnDataRequest> dataRequests(Actor actor, PageRequest page);

    OwnDataRequest dataRequest(Actor actor, DataRequestId id);

    /** the actor takes the request back */
    OwnDataRequest withdraw(Actor actor, DataRequestId id, Revision revision, WithdrawDataRequest command);

    /** what the actor gets */
    DataPackage dataPackage(Actor actor, DataRequestId id);
}
