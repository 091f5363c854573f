package org.houvast.stepplan.internal.matrix;

import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.ShareableSource;
import org.houvast.parents.SharedItem;
import org.houvast.parents.Shares;
import org.houvast.parents.internal.JpaParentContacts;
import org.houvast.parents.internal.share.JpaShares;
import org.houvast.parents.internal.share.SharePreparing;
import org.houvast.parents.internal.share.ShareableSources;
import org.houvast.stepplan.internal.StepPlanCentre;

/** Shares records about kim of one source with anna. */
final class Sharing {
    private final MatrixCentre at;
    private final ShareableSource source;
    private final Shares shares;

    Sharing(MatrixCentre at, ShareableSource source) {
        this.at = at;
        this.source = source;
        StepPlanCentre centre = at.centre;
        ShareableSources sources = new ShareableSources();
        sources.add(source);
        this.shares = new JpaShares(
                centre.database.transactions("parents", JpaParentContacts.class),
                centre.database.dataSource(),
                centre.privacy.guard(),
                centre.privacy.hostRecords(),
                new SharePreparing(sources, centre.privacy.hostRecords(), centre.privacy.names(), centre.clock),
                sources);
    }

    void prepare(String who, UUID record) {
        shares.prepare(
                at.as(who),
                new PrepareShare(
                        new SharedItem(source.type(), record),
                        new ChildRef("kim"),
                        new GuardianRef("anna"),
                        null,
                        null));
    }
}
