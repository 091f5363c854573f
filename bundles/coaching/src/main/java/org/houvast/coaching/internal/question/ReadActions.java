package org.houvast.coaching.internal.question;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.houvast.privacy.AccessPolicySource;
import org.houvast.privacy.Action;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.Sensitivity;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** By which actions records about children and the coaching around them are read, in the modules that run now. */
@Component(service = ReadActions.class)
public final class ReadActions {
    private static final String READ = ".read";

    private final List<AccessPolicySource> sources = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void add(AccessPolicySource source) {
        sources.add(source);
    }

    public void remove(AccessPolicySource source) {
        sources.remove(source);
    }

    List<Action> all() {
        return sources.stream()
                .flatMap(source -> source.actions().stream())
                .filter(ReadActions::reads)
                .toList();
    }

    private static boolean reads(Action action) {
        boolean ofACase = action.sensitivity() == Sensitivity.CHILD || action.sensitivity() == Sensitivity.COACHING;
        return ofACase && action.audit() == AuditType.READ && action.code().endsWith(READ);
    }
}
