package org.houvast.observation.internal;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The settings of observation. */
@Component
public final class ObservationSettings implements SettingSource {
    /** below so many observations no pattern is counted out; 0 and 1 count out from the first */
    public static final SettingKey PATTERN_MINIMUM =
            new SettingKey("observation.pattern-minimum", SettingKey.Type.NUMBER, "5");

    @Override
    public List<SettingKey> settings() {
        return List.of(PATTERN_MINIMUM);
    }
}
