package org.houvast.coaching.internal;

import static org.houvast.privacy.keeping.RetentionClass.CHILD_FILE;
import static org.houvast.privacy.keeping.RetentionClass.STAFF_COACHING;
import static org.houvast.privacy.keeping.RetentionClass.STAFF_HOURS;
import static org.houvast.privacy.keeping.Term.Start.CASE_END;
import static org.houvast.privacy.keeping.Term.Start.LAST_CARE_DAY;
import static org.houvast.privacy.keeping.Term.Start.RECORD;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.Link.Tie;
import org.osgi.service.component.annotations.Component;

/**
 * The tables of coaching. What is about a child belongs to the child's file; what is about adults ends a year after the case, hours after
 * three years. What staff grow by stands in {@link GrowthKeeping}.
 */
@Component
public final class CoachingKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        KeepingBuilder tables = Keeping.of("coaching");
        questions(tables);
        assessments(tables);
        talks(tables);
        showing(tables);
        moments(tables);
        agreements(tables);
        assignments(tables);
        GrowthKeeping.declare(tables);
        LibraryKeeping.declare(tables);
        return tables.build();
    }

    private static void questions(KeepingBuilder tables) {
        tables.record("question", "coaching_question", CHILD_FILE, LAST_CARE_DAY, "t.at")
                .caseEnds("case when c.state in ('CLOSED', 'WITHDRAWN') then coalesce(c.closed_at, c.at) end")
                .access()
                .ids("id", "assessment_id", "explanation_id")
                .numbers("revision", "acts", "age_months", "conversations")
                .codes("state", "themes", "wishes", "urgency", "noticed_by", "identity", "outcome")
                .texts("question_text", "strengths", "outside_who", "reason")
                .staff("revealed_by", "picked_up_by", "outside_by", "evaluation_offered_by")
                .times("signal_date", "revealed_at", "at", "created_at", "asked_at", "picked_up_at", "outside_at")
                .times("closed_at", "assessed_at", "evaluation_offered_at")
                .part("coaching_question_participant", "question_id")
                .numbers("position")
                .staff("staff_key")
                .codes("side")
                .times("since")
                .part("coaching_question_observation", "question_id")
                .numbers("position")
                .ids("linked_id")
                .part("coaching_try_out", "question_id")
                .numbers("position", "helped")
                .texts("what", "result")
                .times("on_day", "agreed_at", "reviewed_at")
                .staff("agreed_by", "reviewed_by")
                .part("coaching_closing", "question_id")
                .numbers("position")
                .staff("staff_key")
                .codes("side")
                .times("at");
    }

    private static void assessments(KeepingBuilder tables) {
        tables.record("assessment", "coaching_assessment", CHILD_FILE, LAST_CARE_DAY, "t.created_at")
                .adults("outcome", "STAFF_UNCERTAINTY", "AGE_APPROPRIATE")
                .access()
                .ids("id")
                .numbers("revision", "acts")
                .codes("state", "outcome", "proposed_side")
                .texts("rationale", "strengths", "observe")
                .parentTexts("parent_view", "child_view")
                .staff("proposed_by")
                .times("created_at", "proposed_at", "confirmed_at", "postponed_until")
                .part("coaching_assessment_evidence", "assessment_id")
                .numbers("position")
                .ids("linked_id")
                .part("coaching_assessment_voice", "assessment_id")
                .numbers("position")
                .staff("staff_key")
                .codes("side", "decision")
                .texts("note")
                .times("at");
    }

    private static void talks(KeepingBuilder tables) {
        tables.record("conversation", "coaching_conversation", STAFF_COACHING, CASE_END, "t.at")
                .access()
                .ids("id")
                .numbers("revision", "acts")
                .codes("state", "kind", "confidentiality")
                .texts("gist", "reason")
                .times("held_on", "at")
                .part("coaching_conversation_staff", "conversation_id")
                .numbers("position")
                .staff("host_key")
                .part("coaching_conversation_guardian", "conversation_id")
                .numbers("position")
                .guardians("host_key")
                .part("coaching_conversation_agreement", "conversation_id")
                .numbers("position")
                .texts("agreed")
                .persons("who_key")
                .staff("done_by")
                .times("by_day", "done_at")
                .record("explanation", "coaching_explanation", CHILD_FILE, LAST_CARE_DAY, "t.at")
                .access()
                .ids("id")
                .numbers("revision", "acts")
                .codes("state")
                .texts("behaviour", "possibilities", "reason")
                .times("at");
    }

    private static void showing(KeepingBuilder tables) {
        tables.record("modelling", "coaching_modelling", STAFF_COACHING, CASE_END, "t.at")
                .accessOfAdults()
                .ids("id", "moment_id")
                .link("moment_id", "coaching_moment", Tie.LETS_GO)
                .numbers("revision", "acts")
                .codes("state", "themes")
                .texts("shown", "why", "reason")
                .times("shown_on", "try_on", "at")
                .part("coaching_modelling_seen", "modelling_id")
                .numbers("position")
                .staff("host_key")
                .part("coaching_modelling_try", "modelling_id")
                .numbers("position", "result")
                .staff("tried_by")
                .texts("note")
                .times("tried_on", "at")
                .record("advice", "coaching_advice", STAFF_COACHING, CASE_END, "t.at")
                .accessOfAdults()
                .ids("id", "tip_id")
                .numbers("revision", "acts", "tried", "helped", "shared_by_giver", "shared_by_receiver")
                .codes("state", "themes", "age_band", "response")
                .staff("to_key", "responded_by")
                .texts("advice_text", "response_note", "rating_note", "reason")
                .times("at", "responded_at", "try_on");
    }

    private static void moments(KeepingBuilder tables) {
        tables.record("coaching-moment", "coaching_moment", STAFF_HOURS, RECORD, "t.planned_end")
                .access()
                .ids("id", "assignment_id")
                .link("assignment_id", "coaching_assignment", Tie.KEEPS)
                .numbers("revision", "acts", "minutes_in_group", "minutes_indirect")
                .codes("state", "form", "cancel_reason")
                .staff("coach_key")
                .texts("change_reason")
                .times("planned_start", "planned_end", "actual_start", "actual_end", "held_at")
                .part("coaching_moment_agreement", "moment_id")
                .numbers("position")
                .staff("staff_key")
                .codes("side")
                .times("at")
                .part("coaching_moment_agenda", "moment_id")
                .numbers("position")
                .ids("linked_id")
                .part("coaching_moment_correction", "moment_id")
                .numbers("position", "minutes_in_group", "minutes_indirect")
                .times("at")
                .staff("by_key")
                .texts("reason")
                .record(
                        "moment-series",
                        "coaching_series",
                        STAFF_HOURS,
                        RECORD,
                        "cast(t.until_day as timestamp with time zone)")
                .accessOfAdults()
                .ids("id", "assignment_id")
                .link("assignment_id", "coaching_assignment", Tie.KEEPS)
                .numbers("revision", "acts", "minutes", "every_weeks", "closure_known")
                .codes("state", "form")
                .staff("coach_key")
                .times("first_day", "starts_at", "until_day", "exceptions", "closed_days")
                .part("coaching_series_moment", "series_id")
                .numbers("position")
                .ids("linked_id")
                .link("linked_id", "coaching_moment", Tie.GOES_ALONG)
                .record(
                        "policy-time",
                        "coaching_policy_time",
                        STAFF_HOURS,
                        RECORD,
                        "cast(t.on_day as timestamp with time zone)")
                .accessOfAdults()
                .ids("id")
                .numbers("revision", "minutes")
                .times("on_day", "entered_at", "withdrawn_at")
                .organisation("calendar-link", "coaching_calendar_link")
                .ids("id")
                .numbers("revision")
                .staff("owner_key")
                .secrets("secret_hash")
                .codes("language")
                .times("created_at", "revoked_at");
    }

    private static void agreements(KeepingBuilder tables) {
        tables.organisation("cooperation-agreement", "coaching_agreement")
                .ids("id")
                .numbers("revision", "acts", "hours_per_year", "hourly_rate")
                .times("valid_from", "valid_until", "ended_on", "evaluation_date", "created_at")
                .centreTexts("funding_source", "programme", "goals")
                .staff("ended_by", "created_by")
                .part("coaching_agreement_place", "agreement_id")
                .numbers("position")
                .accessOfAdults()
                .part("coaching_agreement_party", "agreement_id")
                .numbers("position")
                .places("organisation_key")
                .codes("discipline", "party_role")
                .part("coaching_agreement_contact", "agreement_id")
                .numbers("position")
                .staff("staff_key")
                .part("coaching_agreement_evaluation", "agreement_id")
                .numbers("position")
                .times("on_day")
                .staff("by_key")
                .centreTexts("conclusion");
    }

    private static void assignments(KeepingBuilder tables) {
        tables.organisation("coach-assignment", "coaching_assignment")
                .ids("id", "agreement_id", "handed_over_to")
                .link("agreement_id", "coaching_agreement", Tie.LETS_GO)
                .link("handed_over_to", "coaching_assignment", Tie.LETS_GO)
                .numbers("revision")
                .staff("coach_key", "ended_by", "created_by")
                .codes("coach_type", "scope")
                .places("organisation_key")
                .times("valid_from", "valid_until", "ended_on", "confidentiality_date", "created_at")
                .part("coaching_assignment_group", "assignment_id")
                .numbers("position")
                .accessOfAdults()
                .organisation("coaching-application", "coaching_application")
                .accessOfAdults()
                .ids("id", "assignment_id")
                .link("assignment_id", "coaching_assignment", Tie.LETS_GO)
                .numbers("revision", "acts", "hours_per_month")
                .codes("state", "themes", "wishes", "decline_reason")
                .centreTexts("application_text", "explanation")
                .times("wished_from", "wished_until", "applied_at", "intake_on", "decided_at")
                .staff("decided_by")
                .part("coaching_application_group", "application_id")
                .numbers("position")
                .places("group_key")
                .record("case-guest", "coaching_case_guest", CHILD_FILE, LAST_CARE_DAY, "t.invited_at")
                .access()
                .ids("id")
                .numbers("revision")
                .codes("state")
                .staff("guest_key", "ended_by")
                .places("organisation_key")
                .times("valid_from", "valid_until", "invited_at", "ended_at");
    }
}
