package org.houvast.privacy.keeping;

import org.osgi.annotation.versioning.ConsumerType;

/** What a module keeps. One service per module; every table of its migrations stands in it, also those that hold nothing of persons. */
@ConsumerType
public interface KeepingSource {
    Keeping keeping();
}
