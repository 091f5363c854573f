package org.houvast.observation.internal;

import static org.houvast.privacy.keeping.RetentionClass.CHILD_FILE;
import static org.houvast.privacy.keeping.Term.Start.LAST_CARE_DAY;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.Part.Children;
import org.osgi.service.component.annotations.Component;

/** The tables of observation. An observation of several children loses those who go, and ends with the last of them. */
@Component
public final class ObservationKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        KeepingBuilder tables = Keeping.of("observation");
        observations(tables);
        kinds(tables);
        tables.record("observation-request", "observation_request", CHILD_FILE, LAST_CARE_DAY, "t.requested_at")
                .access()
                .ids("id")
                .numbers("revision", "together")
                .texts("question", "end_reason")
                .times("from_day", "until_day", "requested_at", "ended_at")
                .part("observation_request_asked", "request_id")
                .numbers("position")
                .staff("staff_key");
        return tables.build();
    }

    private static void observations(KeepingBuilder tables) {
        tables.record("observation", "observation_observation", CHILD_FILE, LAST_CARE_DAY, "t.captured_at")
                .access()
                .ids("id", "request_id")
                .numbers("revision", "kind_version", "names_checked", "by_alias", "several")
                .codes("state", "kind")
                .times("captured_at", "finalised_at", "blind_until", "retracted_at")
                .staff("retracted_by")
                .texts("retraction_reason");
        seen(tables)
                .part("observation_amendment", "observation_id")
                .numbers("position", "names_checked")
                .times("at")
                .staff("by_key")
                .texts("reason");
        seen(tables)
                .part("observation_child", "observation_id", Children.LAST_TAKES_RECORD)
                .numbers("position")
                .access();
    }

    private static KeepingBuilder seen(KeepingBuilder tables) {
        return tables.times("started_at", "ended_at")
                .texts("place", "activity", "facts", "interpretation", "strengths")
                .texts("antecedent", "behaviour", "consequence", "trigger_words", "answers");
    }

    private static void kinds(KeepingBuilder tables) {
        tables.organisation("observation-kind", "observation_kind")
                .ids("id")
                .places("organisation_key")
                .codes("code")
                .numbers("version", "abc")
                .centreTexts("label_nl", "label_en", "hint_nl", "hint_en")
                .staff("defined_by")
                .times("defined_at")
                .part("observation_kind_field", "kind_id")
                .numbers("position", "required", "lowest", "highest")
                .codes("name", "type", "part")
                .centreTexts("label_nl", "label_en", "hint_nl", "hint_en", "choices");
    }
}
