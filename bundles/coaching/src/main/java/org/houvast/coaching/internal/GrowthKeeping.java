package org.houvast.coaching.internal;

import static org.houvast.privacy.keeping.RetentionClass.REFLECTION;
import static org.houvast.privacy.keeping.RetentionClass.STAFF_COACHING;
import static org.houvast.privacy.keeping.Term.Start.CASE_END;
import static org.houvast.privacy.keeping.Term.Start.NEVER;
import static org.houvast.privacy.keeping.Term.Start.RECORD;

import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.Link.Tie;

/** What staff and coaches keep about their own growth. Reflections are removed by coaching itself. */
final class GrowthKeeping {
    private GrowthKeeping() {}

    static void declare(KeepingBuilder tables) {
        reflections(tables);
        competences(tables);
        goals(tables);
    }

    private static void reflections(KeepingBuilder tables) {
        tables.record("reflection", "coaching_reflection", REFLECTION, NEVER, "t.changed_at")
                .accessOfAdults()
                .ids("id", "moment_id")
                .link("moment_id", "coaching_moment", Tie.LETS_GO)
                .numbers("revision", "acts")
                .codes("state")
                .secrets("sealed_text")
                .times("written_at", "changed_at")
                .part("coaching_reflection_share", "reflection_id")
                .numbers("position")
                .accessOfAdults()
                .times("at")
                .technical("coaching_reflection_key")
                .staff("owner_key")
                .secrets("wrapped")
                .times("made_at")
                .technical("coaching_reflection_vault")
                .ids("id")
                .secrets("code");
    }

    private static void competences(KeepingBuilder tables) {
        tables.organisation("competence-profile", "coaching_competence_profile")
                .ids("id")
                .places("controller_key")
                .codes("role")
                .numbers("version")
                .centreTexts("source", "licence")
                .staff("published_by")
                .times("published_at")
                .part("coaching_competence_profile_item", "profile_id")
                .numbers("position")
                .codes("code", "competence")
                .centreTexts("text_nl", "text_en")
                .record("competence-measurement", "coaching_measurement", STAFF_COACHING, RECORD, "t.begun_at")
                .accessOfAdults()
                .ids("id", "begin_id")
                .link("begin_id", "coaching_measurement", Tie.LETS_GO)
                .numbers("revision", "acts", "profile_version")
                .codes("state", "role", "phase")
                .times("begun_at", "finalised_at")
                .part("coaching_measurement_score", "measurement_id")
                .numbers("position", "score")
                .codes("item", "competence")
                .texts("evidence")
                .part("coaching_measurement_share", "measurement_id")
                .numbers("position")
                .accessOfAdults()
                .times("at");
    }

    private static void goals(KeepingBuilder tables) {
        tables.record("learning-goal", "coaching_learning_goal", STAFF_COACHING, RECORD, "t.ended_at")
                .accessOfAdults()
                .ids("id", "question_id")
                .numbers("revision", "acts")
                .codes("state", "competence", "goal_type")
                .texts("goal_text")
                .times("set_at", "ended_at")
                .part("coaching_learning_goal_evidence", "goal_id")
                .numbers("position")
                .codes("kind")
                .ids("linked_id")
                .times("at")
                .record("closing-answer", "coaching_answer", STAFF_COACHING, CASE_END, "t.answered_at")
                .accessOfAdults()
                .ids("id", "about_id")
                .numbers("revision")
                .codes("kind", "side")
                .times("answered_at")
                .part("coaching_answer_score", "answer_id")
                .numbers("position", "score")
                .codes("item");
    }
}
