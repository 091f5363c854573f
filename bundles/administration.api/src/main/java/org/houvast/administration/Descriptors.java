package org.houvast.administration;

import java.util.List;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/** How this installation is built, for screens and for whoever checks it. Tells nothing about a person; open to every actor. */
@ProviderType
public interface Descriptors {
    /**
     * A row of the access policy.
     *
     * @param action code of the action
     * @param module code of the module that must be on, null for what is always there
     * @param audit type of the audit line
     * @param sensitivity of the record
     * @param relations any of these carries it, in the order of the enumeration
     * @param reading code of the action that shows the record, null when it is this one
     */
    record Policy(
            String action,
            @Nullable String module,
            AuditType audit,
            Sensitivity sensitivity,
            List<Relation> relations,
            @Nullable String reading) {
        public Policy {
            relations = List.copyOf(relations);
        }
    }

    /** the access policy of all modules that run, by code */
    List<Policy> accessPolicy();

    /**
     * The forms of one type of record, as the actor fills them in now.
     *
     * @param type for example {@code observation-kind}
     * @throws org.houvast.commons.Problem {@link AdministrationProblems#FORMS_UNKNOWN}
     */
    List<FormSource.Form> forms(Actor actor, String type);
}
