package org.houvast.stepplan.internal;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The time rules of this module (domain 4.4). */
@Component
public final class StepPlanSettings implements SettingSource {
    /** how long involving parents can wait at most, each time */
    public static final SettingKey POSTPONEMENT_LONGEST =
            new SettingKey("stepplan.postponement-longest", SettingKey.Type.PERIOD, "P28D");

    /** by when the manager and the team consult after staff and coach confirmed that a specific approach is needed */
    public static final SettingKey CONSULTATION =
            new SettingKey("stepplan.consultation", SettingKey.Type.WORKING_DAYS, "10");

    /** by when parents are told after a consultation, at the latest */
    public static final SettingKey COMMUNICATION =
            new SettingKey("stepplan.communication", SettingKey.Type.WORKING_DAYS, "5");

    /** when to look back on an action plan that names no day */
    public static final SettingKey ACTION_PLAN_REVIEW =
            new SettingKey("stepplan.action-plan-review", SettingKey.Type.PERIOD, "P6W");

    @Override
    public List<SettingKey> settings() {
        return List.of(POSTPONEMENT_LONGEST, CONSULTATION, COMMUNICATION, ACTION_PLAN_REVIEW);
    }
}
