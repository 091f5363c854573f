package org.houvast.host.spi;

import java.util.Map;
import java.util.Set;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.osgi.annotation.versioning.ConsumerType;

/** Guardians and what they are to the children. Needs {@link Capability#GUARDIANS}. */
@ConsumerType
public interface GuardianDirectory {
    /** the guardians with these keys; unknown ones are left out */
    Map<GuardianRef, GuardianRecord> find(Set<GuardianRef> refs);

    /** everybody who is or was a guardian of these children; a child without any has an empty set */
    Map<ChildRef, Set<Guardianship>> ofChildren(Set<ChildRef> children);

    /** the children of these guardians */
    Map<GuardianRef, Set<Guardianship>> ofGuardians(Set<GuardianRef> guardians);
}
