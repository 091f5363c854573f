package org.houvast.coaching.internal;

import static org.houvast.privacy.keeping.RetentionClass.STAFF_COACHING;
import static org.houvast.privacy.keeping.Term.Start.NEVER;

import org.houvast.privacy.keeping.KeepingBuilder;
import org.houvast.privacy.keeping.Link.Tie;

/** What the library and the directory of expertise keep: words about nobody, checked by a second person, and who wrote them. Extracts expire by themselves. */
final class LibraryKeeping {
    private LibraryKeeping() {}

    static void declare(KeepingBuilder tables) {
        tips(tables);
        approaches(tables);
        expertise(tables);
        extracts(tables);
    }

    private static void tips(KeepingBuilder tables) {
        tables.organisation("tip", "coaching_tip")
                .accessOfAdults()
                .ids("id")
                .numbers("revision", "acts")
                .codes("state", "starter_key", "language", "themes", "age_bands", "audience")
                .centreTexts("title", "tip_text", "source", "licence", "links")
                .times("at")
                .part("coaching_tip_rating", "tip_id")
                .staff("staff_key")
                .numbers("helped")
                .times("at");
        tables.organisation("recognition-aid", "coaching_recognition_aid")
                .accessOfAdults()
                .ids("id")
                .numbers("revision", "acts")
                .codes("state", "starter_key", "language", "theme", "age_bands")
                .centreTexts("title", "questions", "source", "licence")
                .times("at");
    }

    private static void approaches(KeepingBuilder tables) {
        tables.organisation("approach", "coaching_approach")
                .accessOfAdults()
                .ids("id", "advice_id", "modelling_id")
                .link("advice_id", "coaching_advice", Tie.LETS_GO)
                .link("modelling_id", "coaching_modelling", Tie.LETS_GO)
                .numbers("revision", "acts")
                .staff("written_by")
                .codes("state", "language", "themes", "age_bands", "audience")
                .centreTexts("title", "tried", "happened")
                .times("since");
    }

    private static void expertise(KeepingBuilder tables) {
        tables.organisation("expertise", "coaching_expertise")
                .accessOfAdults()
                .ids("id")
                .numbers("revision", "acts")
                .codes("themes")
                .times("at")
                .organisation("contact-person", "coaching_contact_person")
                .accessOfAdults()
                .ids("id")
                .numbers("revision")
                .staff("staff_key")
                .times("at");
    }

    private static void extracts(KeepingBuilder tables) {
        tables.record(
                        "case-extract",
                        "coaching_case_extract",
                        STAFF_COACHING,
                        NEVER,
                        "cast(t.expires_on as timestamp with time zone)")
                .accessOfAdults()
                .ids("id", "question_id")
                .places("organisation_key")
                .numbers("revision", "acts", "edited")
                .codes("state", "language", "age_band")
                .texts("title", "situation", "seen", "strengths", "found", "asked")
                .times("expires_on")
                .part("coaching_case_extract_share", "extract_id")
                .numbers("position")
                .accessOfAdults()
                .times("at");
    }
}
