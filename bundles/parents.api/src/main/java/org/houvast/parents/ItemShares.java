package org.houvast.parents;

import org.houvast.privacy.Actor;
import org.houvast.privacy.guard.Change;
import org.osgi.annotation.versioning.ProviderType;

/** Shares of a record, made and ended by a change of its own module: in its transaction, so that both happen or neither. */
@ProviderType
public interface ItemShares {
    /** A share to be; nothing can be read from it. */
    @ProviderType
    interface Intent {}

    /** asks the host and the source all that is needed; to be called before the change, which should not wait for the host */
    Intent intend(Actor actor, PrepareShare command);

    /**
     * Prepares the share.
     *
     * @throws org.houvast.commons.Problem like {@link Shares#prepare}
     */
    ShareId prepare(Change change, Intent intent);

    /** withdraws every share of a record that was taken back; the actor was permitted that by the module of the record */
    void withdrawAll(Change change, Actor actor, SharedItem item, String reason);

    /** the same for a record that is destroyed: of no share of it, earlier ones included, a document stays; what guardians wrote does */
    void destroyAll(Change change, Actor actor, SharedItem item, String reason);
}
