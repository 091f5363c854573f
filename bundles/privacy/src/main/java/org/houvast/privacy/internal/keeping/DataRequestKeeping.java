package org.houvast.privacy.internal.keeping;

import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term.Start;

/**
 * Requests of persons: kept two years after they were closed, to show that they were answered. What was collected goes when a request is
 * closed, the package after three months, both by themselves.
 */
final class DataRequestKeeping {
    /** what was collected is a copy of the child's file and goes with it; that it was asked and answered is kept as a proof */
    private static final String COLLECTED = "t.registered_at";

    private DataRequestKeeping() {}

    static void declare(KeepingBuilder tables) {
        tables.record(
                        "data-request",
                        "privacy_data_request",
                        RetentionClass.CONSENT_PROOF,
                        Start.LAST_CARE_DAY,
                        "t.closed_at")
                .access()
                .ids("id")
                .numbers("revision", "acts", "collected_items")
                .codes("kind", "state", "language", "check_how", "extension_ground", "refusal_ground")
                .guardians("guardian_key", "asker_key")
                .staff("staff_key")
                .persons("checked_by", "closed_by")
                .parentTexts("wish", "statement")
                .texts("check_note", "extension_notice", "told")
                .times("received_on", "registered_at", "checked_at", "extended_on")
                .times("collected_at", "closed_at", "package_until")
                .secrets("package_hash");
        parts(tables);
    }

    private static void parts(KeepingBuilder tables) {
        tables.part("privacy_data_request_corrected", "request_id")
                .numbers("position")
                .codes("record_type")
                .ids("record_id")
                .part("privacy_data_request_kept", "request_id")
                .numbers("position", "records")
                .codes("record_type", "retention")
                .sooner("privacy_data_request_item", "request_id", RetentionClass.CHILD_FILE, COLLECTED)
                .ids("id", "record_id")
                .codes("record_type", "proposal", "proposed_ground", "decision", "ground")
                .places("group_key")
                .times("at")
                .sooner("privacy_data_request_field", "request_id", RetentionClass.CHILD_FILE, COLLECTED)
                .ids("item_id")
                .codes("name")
                .numbers("position", "look")
                .documents("words", "instead")
                .sooner("privacy_data_request_package", "request_id", RetentionClass.CHILD_FILE, COLLECTED)
                .secrets("json", "html");
    }
}
