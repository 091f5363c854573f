package org.houvast.parents.internal;

import static org.houvast.privacy.keeping.RetentionClass.CHILD_FILE;
import static org.houvast.privacy.keeping.Term.Start.LAST_CARE_DAY;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.Link.Tie;
import org.osgi.service.component.annotations.Component;

/** The tables of parents: all of it belongs to the file of the child. */
@Component
public final class ParentsKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        KeepingBuilder tables = Keeping.of("parents");
        contacts(tables);
        shares(tables);
        wishes(tables);
        return tables.build();
    }

    private static void contacts(KeepingBuilder tables) {
        tables.record("parent-contact", "parents_contact", CHILD_FILE, LAST_CARE_DAY, "t.recorded_at")
                .access()
                .ids("id", "plan_id")
                .numbers("revision", "interpreter", "step_no")
                .guardians("guardian_key")
                .codes("mode", "direction", "language")
                .times("held_on", "recorded_at")
                .texts("gist", "agreements")
                .parentTexts("parent_words")
                .record("parent-notice", "parents_notice", CHILD_FILE, LAST_CARE_DAY, "t.recorded_at")
                .access()
                .ids("id")
                .numbers("revision")
                .staff("observer_key")
                .times("from_day", "until_day", "told_on", "recorded_at")
                .texts("words");
    }

    private static void shares(KeepingBuilder tables) {
        tables.record("share", "parents_share", CHILD_FILE, LAST_CARE_DAY, "t.prepared_at")
                .access()
                .ids("id", "item_id", "replaced_by")
                .link("item_id", "item_type", Tie.COPY)
                .numbers("revision", "item_version")
                .codes("state", "item_type", "language")
                .guardians("guardian_key")
                .documents("title")
                .times("item_date", "prepared_at", "shared_at", "seen_at", "withdrawn_at")
                .staff("withdrawn_by")
                .texts("withdraw_reason")
                .part("parents_share_line", "share_id")
                .numbers("position")
                .documents("label", "words")
                .part("parents_share_view", "share_id")
                .numbers("position")
                .times("at")
                .parentTexts("words");
    }

    private static void wishes(KeepingBuilder tables) {
        tables.record("parent-wish", "parents_wish", CHILD_FILE, LAST_CARE_DAY, "t.written_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state", "theme")
                .guardians("guardian_key")
                .parentTexts("words")
                .times("said_on", "begun_at", "written_at")
                .staff("recorded_by")
                .part("parents_wish_earlier", "wish_id")
                .numbers("position")
                .times("until_at")
                .parentTexts("words")
                .codes("theme")
                .staff("recorded_by")
                .part("parents_wish_response", "wish_id")
                .numbers("position")
                .times("at")
                .staff("by_key")
                .texts("words")
                .record(
                        "information-request",
                        "parents_information_request",
                        CHILD_FILE,
                        LAST_CARE_DAY,
                        "t.recorded_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state", "ground")
                .guardians("guardian_key")
                .times("asked_on", "recorded_at", "decided_at")
                .parentTexts("question")
                .staff("decided_by")
                .texts("explanation")
                .documents("given_words");
    }
}
