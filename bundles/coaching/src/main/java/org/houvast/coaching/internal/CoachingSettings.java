package org.houvast.coaching.internal;

import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.osgi.service.component.annotations.Component;

/** The settings of coaching with their defaults (domain 4.4). */
@Component
public final class CoachingSettings implements SettingSource {
    /** a coach picks a question up */
    static final SettingKey ACKNOWLEDGED =
            new SettingKey("coaching.question-acknowledged", SettingKey.Type.WORKING_DAYS, "3");

    /** the same for urgency THIS_WEEK */
    static final SettingKey ACKNOWLEDGED_THIS_WEEK =
            new SettingKey("coaching.question-acknowledged-this-week", SettingKey.Type.WORKING_DAYS, "1");

    /** the same for urgency TODAY */
    static final SettingKey ACKNOWLEDGED_TODAY =
            new SettingKey("coaching.question-acknowledged-today", SettingKey.Type.WORKING_DAYS, "0");

    /** the first observation or conversation after asking */
    static final SettingKey FIRST_LOOK = new SettingKey("coaching.first-look", SettingKey.Type.WORKING_DAYS, "15");

    /** parents of a child are told or asked for the first time after the signal, if no step plan asks for it earlier */
    static final SettingKey FIRST_PARENT_CONTACT =
            new SettingKey("coaching.first-parent-contact", SettingKey.Type.WORKING_DAYS, "10");

    /** the sides react to a proposed assessment */
    static final SettingKey ASSESSMENT_REACTION =
            new SettingKey("coaching.assessment-reaction", SettingKey.Type.WORKING_DAYS, "10");

    /** an agreed moment is recorded after its end */
    static final SettingKey MOMENT_RECORDED = new SettingKey("coaching.moment-recorded", SettingKey.Type.PERIOD, "P3D");

    /** recorded minutes can be corrected */
    static final SettingKey MOMENT_CORRECTION =
            new SettingKey("coaching.moment-correction", SettingKey.Type.PERIOD, "P14D");

    /** coaching by video */
    static final SettingKey FORM_VIDEO = new SettingKey("coaching.form-video", SettingKey.Type.SWITCH, "false");

    /** a reflection is kept after the trajectory that it belongs to, or after its owner left (domain 4.7) */
    static final SettingKey REFLECTION_KEPT = new SettingKey("coaching.reflection-kept", SettingKey.Type.PERIOD, "P6M");

    /** an extract of a case is there after it was confirmed, and a draft of one after it was prepared */
    static final SettingKey EXTRACT_KEPT = new SettingKey("coaching.extract-kept", SettingKey.Type.PERIOD, "P6M");

    /** from how many people averages are shown; never from fewer than five (domain 4.9) */
    static final SettingKey SHOWN_FROM = new SettingKey("coaching.figures-shown-from", SettingKey.Type.NUMBER, "5");

    @Override
    public List<SettingKey> settings() {
        return List.of(
                ACKNOWLEDGED,
                ACKNOWLEDGED_THIS_WEEK,
                ACKNOWLEDGED_TODAY,
                FIRST_LOOK,
                FIRST_PARENT_CONTACT,
                REFLECTION_KEPT,
                EXTRACT_KEPT,
                SHOWN_FROM,
                ASSESSMENT_REACTION,
                MOMENT_RECORDED,
                MOMENT_CORRECTION,
                FORM_VIDEO);
    }
}
