package org.houvast.privacy.internal.breakglass;

import java.time.Duration;
import org.houvast.privacy.internal.PrivacyConfiguration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** How long a file stays open (domain 4.4, "Break-glass"). */
@Component(service = BreakGlassTime.class, configurationPid = PrivacyConfiguration.PID)
public final class BreakGlassTime {
    private static final int LEAST = 5;
    private static final int MOST = 240;

    private final Duration time;

    @Activate
    public BreakGlassTime(PrivacyConfiguration configuration) {
        this(configuration.break_glass_minutes());
    }

    /**
     * Without OSGi.
     *
     * @param minutes 5 to 240
     */
    public BreakGlassTime(int minutes) {
        if (minutes < LEAST || minutes > MOST) {
            throw new IllegalArgumentException("break.glass.minutes is " + LEAST + " to " + MOST);
        }
        this.time = Duration.ofMinutes(minutes);
    }

    public Duration time() {
        return time;
    }
}
