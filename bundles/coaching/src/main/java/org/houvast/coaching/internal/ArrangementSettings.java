package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The settings of what is arranged around coaching, with their defaults. */
@Component
public final class ArrangementSettings implements SettingSource {
    /** a coach with more groups than this is warned about; 0 is no limit */
    public static final SettingKey CASELOAD_GROUPS =
            new SettingKey("coaching.caseload-groups", SettingKey.Type.NUMBER, "12");

    /** a coach with more planned hours in a week than this is warned about; 0 is no limit */
    public static final SettingKey CASELOAD_HOURS =
            new SettingKey("coaching.caseload-hours-a-week", SettingKey.Type.NUMBER, "24");

    /** hours of policy a year for each childcare registration (Besluit kwaliteit kinderopvang art. 8) */
    public static final SettingKey HOURS_POLICY = new SettingKey("coaching.hours-policy", SettingKey.Type.NUMBER, "50");

    /** hours of coaching a year for each FTE of professionals (Besluit kwaliteit kinderopvang art. 8) */
    public static final SettingKey HOURS_FTE = new SettingKey("coaching.hours-fte", SettingKey.Type.NUMBER, "10");

    /** hours a year for each child in early childhood education (Stb. 2019, 315) */
    public static final SettingKey HOURS_VE = new SettingKey("coaching.hours-ve", SettingKey.Type.NUMBER, "10");

    @Override
    public List<SettingKey> settings() {
        return List.of(CASELOAD_GROUPS, CASELOAD_HOURS, HOURS_POLICY, HOURS_FTE, HOURS_VE);
    }
}
