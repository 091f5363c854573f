package org.houvast.coaching.internal.competence;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.coaching.MeasurementAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on measurements and the relations that carry them (domain 4.5, row "Competence scores"). */
@Component
public final class MeasurementAccess implements AccessPolicySource {
    static final Action READ =
            Action.read("coaching.measurement.read", Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);

    /** what somebody reads that was shared with them: the target is the share, and that is theirs */
    static final Action RECEIVE =
            Action.read("coaching.measurement.receive", Module.COACHING.code(), Sensitivity.COACHING, Relation.OWNER);

    /** averages of a team: for those who belong to it, and the manager */
    static final Action TEAM = Action.read(
            "coaching.measurement.team",
            Module.COACHING.code(),
            Sensitivity.COACHING,
            Relation.OWNER,
            Relation.LOCATION_MANAGER);

    static final Action BEGIN = READ.change("coaching.measurement.begin", AuditType.CREATE, Relation.OWNER);
    static final Action REVISE = READ.change("coaching.measurement.revise", AuditType.UPDATE, Relation.OWNER);
    static final Action FINALISE = READ.change("coaching.measurement.finalise", AuditType.UPDATE, Relation.OWNER);
    static final Action SHARE = READ.change("coaching.measurement.share", AuditType.SHARE, Relation.OWNER);

    /** taking back and discarding belong to no module that could be switched off */
    static final Action RECALL = always("recall", AuditType.SHARE);

    static final Action DISCARD = always("discard", AuditType.DESTROY);

    private static Action always(String verb, AuditType audit) {
        return new Action(
                "coaching.measurement." + verb, null, audit, Sensitivity.COACHING, Set.of(Relation.OWNER), READ);
    }

    static Action of(MeasurementAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case FINALISE -> FINALISE;
            case DISCARD -> DISCARD;
            case SHARE -> SHARE;
            case RECALL -> RECALL;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, RECEIVE, TEAM, BEGIN, REVISE, FINALISE, SHARE, RECALL, DISCARD);
    }
}
