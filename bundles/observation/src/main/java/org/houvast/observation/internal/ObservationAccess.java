package org.houvast.observation.internal;

import java.util.List;
import org.houvast.administration.Module;
import org.houvast.observation.ObservationAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of this module and the relations that carry them (domain 4.5, row "Observation"). */
@Component
public final class ObservationAccess implements AccessPolicySource {
    private static final String MODULE = Module.OBSERVATION.code();

    /** a final observation */
    static final Action READ = Action.read(
            "observation.observation.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.AUTHOR);

    /** the observations of one child, asked by its key: for those who may know the child, or an alias could be solved by trying */
    static final Action READ_OF_CHILD = Action.read(
            "observation.observation.read-of-child",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH);

    /** a draft */
    static final Action READ_DRAFT = Action.read("observation.draft.read", MODULE, Sensitivity.CHILD, Relation.AUTHOR);

    static final Action CAPTURE = READ_DRAFT.change(
            "observation.draft.capture",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH);

    static final Action REVISE = READ_DRAFT.change("observation.draft.revise", AuditType.UPDATE, Relation.AUTHOR);

    static final Action FINALISE =
            READ_DRAFT.change("observation.observation.finalise", AuditType.SEAL, Relation.AUTHOR);

    static final Action AMEND =
            READ.change("observation.observation.amend", AuditType.AMEND, Relation.AUTHOR, Relation.LOCATION_MANAGER);

    private static final Action REVISE_OF_FINAL = READ.change(REVISE.code(), REVISE.audit(), Relation.AUTHOR);

    private static final Action FINALISE_OF_FINAL = READ.change(FINALISE.code(), FINALISE.audit(), Relation.AUTHOR);

    private static final Action AMEND_OF_DRAFT = READ_DRAFT.change(AMEND.code(), AMEND.audit(), Relation.AUTHOR);

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_OF_CHILD, READ_DRAFT, CAPTURE, REVISE, FINALISE, AMEND);
    }

    /** what shows an observation */
    static Action reading(boolean draft) {
        return draft ? READ_DRAFT : READ;
    }

    /**
     * What an action asks for. A draft is there for its author alone, whatever is tried with it; a final observation is there for
     * everybody who reads it, so what does not fit it is refused to them as such.
     */
    static Action of(ObservationAction action, boolean draft) {
        return switch (action) {
            case REVISE -> draft ? REVISE : REVISE_OF_FINAL;
            case FINALISE -> draft ? FINALISE : FINALISE_OF_FINAL;
            case AMEND -> draft ? AMEND_OF_DRAFT : AMEND;
        };
    }
}
