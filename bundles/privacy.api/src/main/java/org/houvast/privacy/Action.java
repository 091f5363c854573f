package org.houvast.privacy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be done with a kind of record, and the relations that carry it: one row of the access policy. A module
 * declares its actions as constants in one class; the engine, the queries, the screens and the descriptors all read these.
 *
 * @param code module, record, verb: {@code coaching.question.ask}
 * @param module the switchable module that must be on at the place, or null for what is always there
 * @param audit the type of the audit line
 * @param sensitivity of the record
 * @param relations any of these carries it
 * @param reading the action that shows the record; who may not even read is told "not found"; null when this is that action
 * @param despiteRestriction whether it stays possible for a child whose processing is restricted: what serves the rights of the persons
 *     themselves, or keeps
 */
public record Action(
        String code,
        @Nullable String module,
        AuditType audit,
        Sensitivity sensitivity,
        Set<Relation> relations,
        @Nullable Action reading,
        boolean despiteRestriction) {
    public Action {
        relations = Set.copyOf(relations);
    }

    /** an action that is closed while processing is restricted */
    public Action(
            String code,
            @Nullable String module,
            AuditType audit,
            Sensitivity sensitivity,
            Set<Relation> relations,
            @Nullable Action reading) {
        this(code, module, audit, sensitivity, relations, reading, false);
    }

    /** an action that shows records */
    public static Action read(
            String code, @Nullable String module, Sensitivity sensitivity, Relation first, Relation... more) {
        return new Action(code, module, AuditType.READ, sensitivity, EnumSet.of(first, more), null);
    }

    /** an action that changes records which {@code this} shows: same module, same sensitivity */
    public Action change(String code, AuditType audit, Relation first, Relation... more) {
        return new Action(code, module, audit, sensitivity, EnumSet.of(first, more), this);
    }

    /** the same, possible for a child whose processing is restricted too; what is made of it is not */
    public Action evenRestricted() {
        return new Action(code, module, audit, sensitivity, relations, reading, true);
    }

    public Optional<String> moduleName() {
        return Optional.ofNullable(module);
    }

    /** whether it changes anything; reading stays possible where a module was stopped */
    public boolean changes() {
        return reading != null;
    }
}
