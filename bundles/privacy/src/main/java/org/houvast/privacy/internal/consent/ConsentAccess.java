package org.houvast.privacy.internal.consent;

import java.util.List;
import java.util.Set;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;

/** The actions of consent and the relations that carry them (domain 4.5, row "Consent"). */
@Component
public final class ConsentAccess implements AccessPolicySource {
    /** relations that see who answered what; all others that may read see the state only */
    static final Set<Relation> ANSWERS = Set.of(
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH,
            Relation.LOCATION_MANAGER,
            Relation.GUARDIAN);

    static final Action READ = Action.read(
                    "privacy.consent.read",
                    null,
                    Sensitivity.CHILD,
                    Relation.GROUP_STAFF,
                    Relation.MENTOR,
                    Relation.INTERNAL_COACH,
                    Relation.LOCATION_MANAGER,
                    Relation.ORG_ADMIN,
                    Relation.GUARDIAN)
            .evenRestricted();

    /** the state of a consent towards the actor's own organisation */
    static final Action READ_AS_PARTY =
            Action.read("privacy.consent.read-as-party", null, Sensitivity.CHILD, Relation.COACH, Relation.CASE_COACH);

    static final Action REQUEST = READ.change(
            "privacy.consent.request",
            AuditType.CONSENT_CHANGE,
            Relation.GROUP_STAFF,
            Relation.MENTOR,
            Relation.INTERNAL_COACH);

    static final Action GIVE = answer("privacy.consent.give");
    static final Action REFUSE = answer("privacy.consent.refuse");
    static final Action WITHDRAW = answer("privacy.consent.withdraw");
    static final Action OBJECT = answer("privacy.consent.object");

    private static Action answer(String code) {
        return READ.change(
                        code,
                        AuditType.CONSENT_CHANGE,
                        Relation.GUARDIAN,
                        Relation.GROUP_STAFF,
                        Relation.MENTOR,
                        Relation.INTERNAL_COACH)
                .evenRestricted();
    }

    @Override
    public List<Action> actions() {
        return List.of(READ, READ_AS_PARTY, REQUEST, GIVE, REFUSE, WITHDRAW, OBJECT);
    }
}
