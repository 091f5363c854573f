package org.houvast.privacy.internal.keeping;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.Term.Start;
import org.osgi.service.component.annotations.Component;

/** The tables of privacy. The audit names persons by key as long as the law asks for it; merges are what makes it readable. */
@Component
public final class PrivacyKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        KeepingBuilder tables = Keeping.of("privacy");
        audit(tables);
        consents(tables);
        emergencies(tables);
        restrictions(tables);
        retention(tables);
        DataRequestKeeping.declare(tables);
        return tables.build();
    }

    private static void audit(KeepingBuilder tables) {
        tables.rows("privacy_audit_line", RetentionClass.AUDIT_LOG)
                .ids("id", "object_ids", "trace_id", "children_set")
                .codes("event_type", "person_role", "client", "source", "object_type", "sensitivity")
                .codes("purpose", "basis", "outcome", "reason")
                .times("occurred_at", "recorded_at")
                .persons("person_key", "responsible_key", "on_behalf_of")
                .places("organisation_key", "controller_key")
                .children("subject_key", "children")
                .secrets("client_address", "mac")
                .rows("privacy_audit_children", RetentionClass.AUDIT_LOG)
                .ids("children_set")
                .children("pseudonym")
                .rows("privacy_audit_seal", RetentionClass.AUDIT_LOG)
                .ids("position", "line_id")
                .secrets("hash")
                .record("alias", "privacy_alias", RetentionClass.ALIAS_KEY, Start.CASE_END, "t.issued_at")
                .ids("case_id")
                .link("case_id", "", Tie.CASE)
                .children("child_key")
                .codes("alias")
                .times("issued_at")
                .rows("privacy_merge", RetentionClass.AUDIT_LOG)
                .children("from_key", "into_key")
                .technical("privacy_host_feed")
                .codes("token");
    }

    private static void consents(KeepingBuilder tables) {
        tables.record("consent", "privacy_consent", RetentionClass.CONSENT_PROOF, Start.LAST_CARE_DAY, "t.requested_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("purpose", "rule", "state", "text_version")
                .places("party_key")
                .times("from_day", "until_day", "last_day", "requested_at")
                .caseEnds("case when c.state in ('REFUSED', 'WITHDRAWN', 'EXPIRED') then c.requested_at"
                        + " else cast(c.last_day as timestamp with time zone) end")
                .part("privacy_consent_answer", "consent_id")
                .numbers("position")
                .guardians("guardian_key")
                .codes("said", "mode")
                .times("at")
                .texts("proof")
                .staff("recorded_by");
    }

    private static void emergencies(KeepingBuilder tables) {
        tables.record(
                        "break-glass",
                        "privacy_break_glass",
                        RetentionClass.CHILD_FILE,
                        Start.LAST_CARE_DAY,
                        "t.opened_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state", "second_factor", "verdict")
                .texts("reason", "remark")
                .times("opened_at", "until_at", "ended_at", "reviewed_at")
                .staff("reviewed_by");
    }

    /** while one is active it keeps the file, and itself with it */
    private static void restrictions(KeepingBuilder tables) {
        tables.record(
                        "restriction",
                        "privacy_restriction",
                        RetentionClass.CHILD_FILE,
                        Start.LAST_CARE_DAY,
                        "t.granted_at")
                .access()
                .ids("id", "request_id")
                .numbers("revision")
                .codes("state", "ground")
                .times("granted_at", "lifted_at", "told_on")
                .staff("lifted_by")
                .texts("reason");
    }

    /** a hold that is not released lasts; what was destroyed leaves no id behind */
    private static void retention(KeepingBuilder tables) {
        tables.record(
                        "hold",
                        "privacy_hold",
                        RetentionClass.CHILD_FILE,
                        Start.LAST_CARE_DAY,
                        "case when t.released_at is null and t.child_key is null then null else t.placed_at end")
                .access()
                .ids("id", "record_id")
                .numbers("revision")
                .codes("kind")
                .texts("reason")
                .times("until_day", "placed_at", "released_at")
                .staff("released_by")
                .organisation("destruction", "privacy_destruction")
                .accessOfAdults()
                .ids("id", "fingerprint")
                .numbers("revision", "erasure", "chosen")
                .codes("state", "retention")
                .centreTexts("backups")
                .persons("proposed_person", "erased_child")
                .staff("approved_by", "ended_by")
                .times("proposed_at", "approved_at", "ended_at")
                .part("privacy_destruction_count", "destruction_id")
                .numbers("position", "destroyed", "held", "not_due")
                .codes("kind")
                .part("privacy_destruction_item", "destruction_id")
                .ids("record_id")
                .codes("kind", "outcome");
    }
}
