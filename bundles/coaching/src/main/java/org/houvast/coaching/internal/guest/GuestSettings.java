package org.houvast.coaching.internal.guest;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The time rule of guests. */
@Component
public final class GuestSettings implements SettingSource {
    /** how long an invitation lasts at most, from its first day */
    static final SettingKey LONGEST = new SettingKey("coaching.guest-longest", SettingKey.Type.PERIOD, "P3M");

    @Override
    public List<SettingKey> settings() {
        return List.of(LONGEST);
    }
}
