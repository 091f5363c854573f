package org.houvast.coaching.internal.expertise;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.coaching.ExpertiseAction;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on the expertise directory and on contact persons, and the relations that carry them. */
@Component
public final class ExpertiseAccess implements AccessPolicySource {
    private static final String MODULE = Module.COACHING.code();
    private static final Relation[] AT_THE_PLACE = {
        Relation.INTERNAL_COACH, Relation.COACH, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN
    };

    /** the own entry */
    static final Action READ = Action.read("coaching.expertise.read", MODULE, Sensitivity.ORGANISATION, Relation.OWNER);

    /** the directory of a place */
    static final Action BROWSE = Action.read(
            "coaching.expertise.browse", MODULE, Sensitivity.ORGANISATION, Relation.GROUP_STAFF, AT_THE_PLACE);

    static final Action ENTER = READ.change("coaching.expertise.enter", AuditType.CREATE, Relation.OWNER);
    static final Action REVISE = READ.change("coaching.expertise.revise", AuditType.UPDATE, Relation.OWNER);

    /** belongs to no module that could be switched off */
    static final Action WITHDRAW = new Action(
            "coaching.expertise.withdraw",
            null,
            AuditType.DESTROY,
            Sensitivity.ORGANISATION,
            Set.of(Relation.OWNER),
            READ);

    /** the contact persons of a place */
    static final Action READ_CONTACT = Action.read(
            "coaching.contact-person.read", MODULE, Sensitivity.ORGANISATION, Relation.GROUP_STAFF, AT_THE_PLACE);

    static final Action NAME_CONTACT = READ_CONTACT.change(
            "coaching.contact-person.name", AuditType.UPDATE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);
    static final Action END_CONTACT = READ_CONTACT.change(
            "coaching.contact-person.end", AuditType.UPDATE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    static Action of(ExpertiseAction action) {
        return switch (action) {
            case REVISE -> REVISE;
            case WITHDRAW -> WITHDRAW;
        };
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, BROWSE, ENTER, REVISE, WITHDRAW, READ_CONTACT, NAME_CONTACT, END_CONTACT);
    }
}
