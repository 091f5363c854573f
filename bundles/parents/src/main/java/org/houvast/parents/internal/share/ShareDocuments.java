package org.houvast.parents.internal.share;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Problem;
import org.houvast.commons.Refusal;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareAction;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Guard;

/** Shows a share to staff, and judges what they may do with it by the same code that guards it. */
final class ShareDocuments {
    private final Guard guard;
    private final SharePreparing preparing;
    private final ShareableSources sources;

    ShareDocuments(Guard guard, SharePreparing preparing, ShareableSources sources) {
        this.guard = guard;
        this.preparing = preparing;
        this.sources = sources;
    }

    /** the document for somebody who was permitted to see it */
    ParentShare of(Actor actor, ShareEntity share) {
        return of(actor, share, share.isPrepared() ? ready(actor, share) : Optional.empty());
    }

    /** the same with what its guardian would get now, which was found out already */
    ParentShare of(Actor actor, ShareEntity share, Optional<SharePreparing.Ready> now) {
        ShareVersions versions = ShareVersions.of(sources, List.of(share.item()));
        List<AllowedAction> allowed = Stream.of(ShareAction.PREVIEW, ShareAction.SEND, ShareAction.WITHDRAW)
                .map(action -> AllowedAction.of(
                        action.name().toLowerCase(Locale.ROOT),
                        guard.refusal(actor, access(action), share.target()).or(() -> refusal(share, action, now))))
                .toList();
        return share.document(versions.outdated(share.item(), share.itemVersion()), allowed);
    }

    private Optional<SharePreparing.Ready> ready(Actor actor, ShareEntity share) {
        return Optional.of(preparing.intend(
                actor, new PrepareShare(share.item(), share.child(), share.guardian(), share.language(), true)));
    }

    /**
     * Why the action does not go with this share, whoever asks.
     *
     * @param now what its guardian would get now, for one that is prepared
     */
    static Optional<Refusal> refusal(ShareEntity share, ShareAction action, Optional<SharePreparing.Ready> now) {
        return share.refusalOf(action).or(() -> switch (action) {
            case PREVIEW -> now.flatMap(ShareDocuments::missing);
            case SEND -> now.flatMap(ready -> missing(ready).or(() -> changed(share, ready)));
            case SEE, ANSWER, WITHDRAW, REPLACE -> Optional.<Refusal>empty();
        });
    }

    private static Optional<Refusal> missing(SharePreparing.Ready ready) {
        Problem refused = ready.refused();
        if (refused != null) {
            return Optional.of(Refusal.of(refused.type(), refused.arguments().toArray()));
        }
        return ready.document() == null ? Optional.of(Refusal.of(ParentsProblems.NOT_SHAREABLE)) : Optional.empty();
    }

    /** what goes out is what was previewed, to the letter */
    private static Optional<Refusal> changed(ShareEntity share, SharePreparing.Ready ready) {
        return ready.version() == share.itemVersion() && share.says(ready.required())
                ? Optional.empty()
                : Optional.of(Refusal.of(ParentsProblems.SHARE_OUTDATED));
    }

    static Action access(ShareAction action) {
        return switch (action) {
            case PREVIEW -> ShareAccess.PREVIEW;
            case SEND, REPLACE -> ShareAccess.SEND;
            case WITHDRAW -> ShareAccess.WITHDRAW;
            case SEE -> ShareAccess.OWN_READ;
            case ANSWER -> ShareAccess.OWN_ANSWER;
        };
    }
}
