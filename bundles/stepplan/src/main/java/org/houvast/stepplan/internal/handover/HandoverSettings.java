package org.houvast.stepplan.internal.handover;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The time rule of handovers (domain 4.7, "Transfer set, delivered"). */
@Component
public final class HandoverSettings implements SettingSource {
    /** how long a set is kept after it was received; then a person is asked to destroy it */
    static final SettingKey KEPT = new SettingKey("stepplan.handover-kept", SettingKey.Type.PERIOD, "P3M");

    @Override
    public List<SettingKey> settings() {
        return List.of(KEPT);
    }
}
