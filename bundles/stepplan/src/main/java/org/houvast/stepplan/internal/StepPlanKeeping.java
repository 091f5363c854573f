package org.houvast.stepplan.internal;

import static org.houvast.privacy.keeping.RetentionClass.CHILD_FILE;
import static org.houvast.privacy.keeping.RetentionClass.TRANSFER_DELIVERED;
import static org.houvast.privacy.keeping.Term.Start.LAST_CARE_DAY;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.Link.Tie;
import org.houvast.privacy.keeping.Part.Children;
import org.osgi.service.component.annotations.Component;

/**
 * The tables of step plans. What was handed over goes sooner than the record that it was; a set that parents refused is destroyed by its own
 * action.
 */
@Component
public final class StepPlanKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        KeepingBuilder tables = Keeping.of("stepplan");
        templates(tables);
        plans(tables);
        consultations(tables);
        actionPlans(tables);
        discussions(tables);
        handovers(tables);
        return tables.build();
    }

    private static void templates(KeepingBuilder tables) {
        tables.organisation("plan-template", "stepplan_template")
                .accessOfAdults()
                .ids("id", "origin_id")
                .numbers("revision", "template_version", "imported_version")
                .codes("state", "template_key", "language", "subject_type", "work_forms", "imported_key")
                .centreTexts("title", "purpose", "source", "licence", "return_reason")
                .centreTexts("imported_source", "imported_licence")
                .staff("submitted_key", "published_key")
                .persons("submitted_person")
                .times("published_at", "created_at", "changed_at")
                .part("stepplan_template_step", "template_id")
                .numbers("position", "latest_days", "has_parents", "parent_days")
                .centreTexts("title", "goal", "actions", "parent_text", "parent_reason", "evidence")
                .codes("responsible_role", "latest_from", "latest_period", "parent_mode", "parent_who")
                .codes("parent_from", "parent_period", "only_for");
    }

    private static void plans(KeepingBuilder tables) {
        tables.record("step-plan", "stepplan_plan", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id", "template_id")
                .link("template_id", "stepplan_template", Tie.KEEPS)
                .numbers("revision", "is_specific", "current_no")
                .codes("state", "current_state")
                .texts("aim", "strengths", "reason")
                .times("begun_on", "ready_on", "paused_on", "paused_until", "created_at", "changed_at")
                .part("stepplan_plan_author", "plan_id")
                .numbers("position")
                .staff("staff_key")
                .part("stepplan_plan_confirmation", "plan_id")
                .numbers("position")
                .codes("side")
                .staff("staff_key")
                .persons("person_key")
                .times("at")
                .part("stepplan_plan_step", "plan_id")
                .ids("id", "parent_contact")
                .numbers("step_no", "returned_to")
                .codes("state", "parent_mode", "postponed_reason")
                .times("ready_on", "started_at", "done_at", "done_on", "parent_on", "postponed_until")
                .staff("started_key", "done_key", "parent_key", "postponed_key", "second_key")
                .persons("postponed_person", "second_person")
                .texts("note", "reason", "parent_notice", "postponed_note")
                .part("stepplan_plan_evidence", "plan_id")
                .ids("event_id", "record_id")
                .codes("kind")
                .times("at")
                .part("stepplan_overdue_told", "plan_id")
                .numbers("step_no")
                .codes("part")
                .times("since", "told_at");
    }

    private static void consultations(KeepingBuilder tables) {
        tables.record("consultation", "stepplan_consultation", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id", "assessment_id", "replaced_by")
                .numbers("revision")
                .codes("state")
                .staff("asker_key", "told_by")
                .times("held_on", "term_from", "told_on", "created_at", "changed_at")
                .texts("message", "told_where", "parent_needs", "tips_used", "reason")
                .part("stepplan_consultation_attendee", "consultation_id")
                .numbers("position", "present")
                .staff("staff_key")
                .codes("attendee_role")
                .part("stepplan_consultation_decision", "consultation_id")
                .numbers("position")
                .texts("text");
    }

    private static void actionPlans(KeepingBuilder tables) {
        tables.record("action-plan", "stepplan_action_plan", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id", "assessment_id", "consultation_id", "discussed_contact", "parents_contact")
                .link("consultation_id", "stepplan_consultation", Tie.LETS_GO)
                .numbers("revision", "parents_agreed")
                .codes("state", "support_level", "expected_probability", "outcome")
                .times("review_on", "discussed_on", "parents_on", "closed_at", "created_at", "changed_at")
                .texts("expected_type", "not_discussed", "discussed_notice", "actual_care", "closing_note")
                .parentTexts("parents_words")
                .staff("closed_key")
                .part("stepplan_action_plan_goal", "action_plan_id")
                .numbers("position", "attainment")
                .codes("setting")
                .texts("text", "baseline", "target")
                .times("measured_on")
                .part("stepplan_action_plan_action", "action_plan_id")
                .numbers("position")
                .codes("setting", "kind")
                .texts("text")
                .staff("who_key")
                .times("from_on", "review_on")
                .part("stepplan_action_plan_alternative", "action_plan_id")
                .numbers("position", "chosen")
                .texts("text", "why")
                .part("stepplan_action_plan_agreement", "action_plan_id")
                .numbers("position")
                .codes("side")
                .staff("staff_key")
                .persons("person_key")
                .times("at")
                .part("stepplan_action_plan_review", "action_plan_id")
                .numbers("position")
                .times("held_on")
                .staff("by_key")
                .texts("note");
    }

    private static void discussions(KeepingBuilder tables) {
        tables.record("child-discussion", "stepplan_discussion", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state")
                .times("held_on", "created_at", "changed_at")
                .texts("reason")
                .part("stepplan_discussion_attendee", "discussion_id")
                .numbers("position", "present")
                .staff("staff_key")
                .codes("attendee_role")
                .part("stepplan_discussion_item", "discussion_id", Children.RECORD_STAYS)
                .numbers("position")
                .children("child_key")
                .places("group_key")
                .ids("case_id")
                .texts("topic", "note")
                .record("follow-up", "stepplan_follow_up", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id", "discussion_id")
                .link("discussion_id", "stepplan_discussion", Tie.KEEPS)
                .numbers("revision", "item_no", "position")
                .codes("state")
                .texts("what", "note")
                .staff("staff_key")
                .times("due_on", "ended_at", "created_at", "changed_at");
    }

    private static void handovers(KeepingBuilder tables) {
        tables.record("handover", "stepplan_handover", CHILD_FILE, LAST_CARE_DAY, "t.changed_at")
                .access()
                .ids("id")
                .numbers("revision", "set_version")
                .codes("state", "kind", "receiver_work_form", "language", "channel")
                .places("receiver_key", "receiver_location_key")
                .texts("message", "talk_note")
                .times("created_at", "changed_at", "sent_at", "received_at", "talk_on", "destroyed_at")
                .staff("received_by", "talk_by", "destroyed_by")
                .part("stepplan_handover_item", "handover_id")
                .numbers("position", "item_version")
                .ids("item_id")
                .codes("item_type")
                .documents("title")
                .times("item_date")
                .sooner("stepplan_handover_line", "handover_id", TRANSFER_DELIVERED, "t.received_at")
                .numbers("position", "item")
                .documents("label", "words")
                .part("stepplan_handover_consent", "handover_id")
                .numbers("position")
                .codes("purpose")
                .ids("consent_id")
                .sooner("stepplan_handover_view", "handover_id", TRANSFER_DELIVERED, "t.received_at")
                .numbers("position")
                .times("at")
                .parentTexts("words");
    }
}
