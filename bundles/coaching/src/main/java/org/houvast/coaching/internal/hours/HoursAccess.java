package org.houvast.coaching.internal.hours;

import java.util.List;
import java.util.Set;
import org.houvast.administration.Module;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions on the proof of hours and on policy time: hours and counts, for who answers for a location. */
@Component
public final class HoursAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "coaching.hours.read",
            Module.COACHING.code(),
            Sensitivity.ORGANISATION,
            Relation.LOCATION_MANAGER,
            Relation.ORG_ADMIN);

    /** reads what {@link #READ} reads; the audit says that it was taken along */
    static final Action EXPORT = new Action(
            "coaching.hours.export",
            Module.COACHING.code(),
            AuditType.EXPORT,
            Sensitivity.ORGANISATION,
            Set.of(Relation.LOCATION_MANAGER, Relation.ORG_ADMIN),
            null);

    static final Action ENTER =
            READ.change("coaching.hours.enter", AuditType.CREATE, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    static final Action WITHDRAW =
            READ.change("coaching.hours.withdraw", AuditType.AMEND, Relation.LOCATION_MANAGER, Relation.ORG_ADMIN);

    @Override
    public List<Action> actions() {
        return List.of(READ, EXPORT, ENTER, WITHDRAW);
    }
}
