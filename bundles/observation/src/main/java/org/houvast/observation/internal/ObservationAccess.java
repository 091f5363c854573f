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
    public static final Action READ = Action.read(
            "observation.observation.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.AUTHOR,
            Relation.BREAK_GLASS);

    /** the observations of one child, asked by its key: for those who may know the child, or an alias could be solved by trying */
    public static final Action READ_OF_CHILD = Action.read(
            "observation.observation.read-of-child",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.BREAK_GLASS);

    /** a draft */
    public static final Action READ_DRAFT =
            Action.read("observation.draft.read", MODULE, Sensitivity.CHILD, Relation.AUTHOR);

    public static final Action CAPTURE = READ_DRAFT.change(
            "observation.draft.capture",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH);

    public static final Action REVISE =
            READ_DRAFT.change("observation.draft.revise", AuditType.UPDATE, Relation.AUTHOR);

    public static final Action FINALISE =
            READ_DRAFT.change("observation.observation.finalise", AuditType.SEAL, Relation.AUTHOR);

    public static final Action AMEND =
            READ.change("observation.observation.amend", AuditType.AMEND, Relation.AUTHOR, Relation.LOCATION_MANAGER);

    public static final Action RETRACT =
            READ.change("observation.observation.retract", AuditType.SEAL, Relation.LOCATION_MANAGER);

    /** one child's part of a final observation, for its guardians */
    public static final Action SHARE =
            READ.change("observation.observation.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    /** counts of observations, whatever case they belong to: for those of the centre */
    public static final Action PATTERN = Action.read(
            "observation.pattern.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    /** a request to observe; its question names nobody, so an outside coach reads it by alias */
    public static final Action REQUEST_READ = Action.read(
            "observation.request.read",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER,
            Relation.AUTHOR);

    public static final Action REQUEST_ASK = REQUEST_READ.change(
            "observation.request.ask",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.COACH,
            Relation.LOCATION_MANAGER);

    public static final Action REQUEST_END = REQUEST_READ.change(
            "observation.request.end", AuditType.UPDATE, Relation.AUTHOR, Relation.LOCATION_MANAGER);

    /** the requests about one child, asked by its key: for those who may know the child */
    public static final Action REQUEST_READ_OF_CHILD = Action.read(
            "observation.request.read-of-child",
            MODULE,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.CASE_COACH,
            Relation.LOCATION_MANAGER);

    /** an organisation's own kinds tell nothing about a person; whoever runs a place sees that they can be defined */
    public static final Action KIND_READ = Action.read(
            "observation.kind.read",
            MODULE,
            Sensitivity.ORGANISATION,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    public static final Action KIND_DEFINE =
            KIND_READ.change("observation.kind.define", AuditType.POLICY_CHANGE, Relation.ORG_ADMIN);

    private static final Action REVISE_OF_FINAL = READ.change(REVISE.code(), REVISE.audit(), Relation.AUTHOR);

    private static final Action FINALISE_OF_FINAL = READ.change(FINALISE.code(), FINALISE.audit(), Relation.AUTHOR);

    private static final Action AMEND_OF_HIDDEN = READ_DRAFT.change(AMEND.code(), AMEND.audit(), Relation.AUTHOR);

    private static final Action RETRACT_OF_HIDDEN = READ_DRAFT.change(RETRACT.code(), RETRACT.audit(), Relation.AUTHOR);

    private static final Action SHARE_OF_HIDDEN = READ_DRAFT.change(SHARE.code(), SHARE.audit(), Relation.AUTHOR);

    @Override
    public List<Action> actions() {
        return List.of(
                READ,
                READ_OF_CHILD,
                READ_DRAFT,
                CAPTURE,
                REVISE,
                FINALISE,
                AMEND,
                RETRACT,
                SHARE,
                PATTERN,
                REQUEST_READ,
                REQUEST_READ_OF_CHILD,
                REQUEST_ASK,
                REQUEST_END,
                KIND_READ,
                KIND_DEFINE);
    }

    /**
     * What shows an observation.
     *
     * @param hidden whether it is its author's alone: a draft, or blind to the other observer
     */
    static Action reading(boolean hidden) {
        return hidden ? READ_DRAFT : READ;
    }

    /**
     * What an action asks for. What is hidden is there for its author alone, whatever is tried with it; an open observation is there
     * for everybody who reads it, so what does not fit it is refused to them as such.
     */
    static Action of(ObservationAction action, boolean hidden) {
        return switch (action) {
            case REVISE -> hidden ? REVISE : REVISE_OF_FINAL;
            case FINALISE -> hidden ? FINALISE : FINALISE_OF_FINAL;
            case AMEND -> hidden ? AMEND_OF_HIDDEN : AMEND;
            case RETRACT -> hidden ? RETRACT_OF_HIDDEN : RETRACT;
            case SHARE -> hidden ? SHARE_OF_HIDDEN : SHARE;
        };
    }
}
