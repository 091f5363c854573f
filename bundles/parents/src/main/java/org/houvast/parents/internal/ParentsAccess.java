package org.houvast.parents.internal;

import java.util.List;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of contacts and notices and the relations that carry them (domain 4.5, row "Parent contacts, wishes"). */
@Component
public final class ParentsAccess implements AccessPolicySource {
    static final Action READ = Action.read(
            "parents.contact.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.BREAK_GLASS);

    static final Action RECORD = READ.change(
            "parents.contact.record", AuditType.CREATE, Relation.GROUP_STAFF, Relation.MENTOR, Relation.INTERNAL_COACH);

    static final Action SHARE =
            READ.change("parents.contact.share", AuditType.SHARE, Relation.MENTOR, Relation.LOCATION_MANAGER);

    static final Action NOTICE_READ = Action.read(
            "parents.notice.read",
            null,
            Sensitivity.CHILD,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.CASE_COACH,
            Relation.BREAK_GLASS);

    /** never by the outside coach whose observing it allows */
    static final Action NOTICE_GIVE = NOTICE_READ.change(
            "parents.notice.give",
            AuditType.CREATE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER);

    @Override
    public List<Action> actions() {
        return List.of(READ, RECORD, SHARE, NOTICE_READ, NOTICE_GIVE);
    }
}
