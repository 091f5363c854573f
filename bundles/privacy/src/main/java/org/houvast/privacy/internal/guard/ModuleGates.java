package org.houvast.privacy.internal.guard;

import java.util.Optional;
import java.util.Set;
import org.houvast.commons.Place;
import org.houvast.commons.Refusal;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.guard.ModuleGate;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the module gate, which may come and go; while it is not there, everything of a switchable module is closed. */
@Component(service = ModuleGates.class)
public final class ModuleGates {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ModuleGate gate;

    @Activate
    public ModuleGates() {}

    /** without OSGi; null while there is none */
    public ModuleGates(@Nullable ModuleGate gate) {
        this.gate = gate;
    }

    Optional<Refusal> refusal(String module, Place place, boolean changes) {
        ModuleGate open = gate;
        return open == null
                ? Optional.of(Refusal.of(PrivacyProblems.MODULES_UNKNOWN))
                : open.refusal(module, place, changes);
    }

    Set<Place> readable(String module) {
        ModuleGate open = gate;
        return open == null ? Set.of() : open.readable(module);
    }
}
