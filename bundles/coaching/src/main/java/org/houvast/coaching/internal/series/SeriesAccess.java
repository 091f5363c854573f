package org.houvast.coaching.internal.series;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.coaching.SeriesAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on series of moments and the relations that carry them: those of moments (domain 4.5, row "Moments"). */
@Component
public final class SeriesAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.series.read",
            Module.COACHING.code(),
            Sensitivity.GROUP,
            Relation.GROUP_STAFF,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER);

    static final Action PROPOSE = changing("propose", AuditType.CREATE);
    static final Action AGREE = changing("agree", AuditType.CONFIRM);
    static final Action CANCEL = changing("cancel", AuditType.UPDATE);

    private static Action changing(String verb, AuditType audit) {
        return READ.change("coaching.series." + verb, audit, Relation.GROUP_STAFF, Relation.COACH);
    }

    static Action of(SeriesAction action) {
        return switch (action) {
            case AGREE -> AGREE;
            case CANCEL -> CANCEL;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, PROPOSE, AGREE, CANCEL);
    }
}
