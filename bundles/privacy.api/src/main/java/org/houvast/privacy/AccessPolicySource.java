package org.houvast.privacy;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The actions that a module declares: its part of the access policy, for descriptors and for tests. One service per module. */
@ConsumerType
public interface AccessPolicySource {
    List<Action> actions();
}
