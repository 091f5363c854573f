package org.houvast.administration;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** The settings that a module declares. One service per module. */
@ConsumerType
public interface SettingSource {
    List<SettingKey> settings();
}
