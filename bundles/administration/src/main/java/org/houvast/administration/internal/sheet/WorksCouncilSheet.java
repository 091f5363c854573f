package org.houvast.administration.internal.sheet;

import java.util.List;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;

/** Puts together what the works council wants to know: what is kept about staff, who reads it, how long, and what is never made. */
final class WorksCouncilSheet {
    private final SheetFacts facts;
    private final SheetTexts texts;
    private final SharedSections shared;

    WorksCouncilSheet(SheetFacts facts, SheetTexts texts) {
        this.facts = facts;
        this.texts = texts;
        this.shared = new SharedSections(facts, texts);
    }

    AssessmentSheet sheet() {
        return new AssessmentSheet(
                AssessmentSheet.Kind.WORKS_COUNCIL,
                facts.controller(),
                texts.language(),
                facts.at(),
                texts.of("title.WORKS_COUNCIL"),
                List.of(
                        shared.about("ABOUT_WORKS_COUNCIL"),
                        shared.modules(),
                        aboutStaff(),
                        namingStaff(),
                        shared.otherTables(KeptRecord::namesStaff, WorksCouncilSheet::ofStaff),
                        shared.permissions(
                                "STAFF_PERMISSIONS", a -> a.sensitivity() == Sensitivity.COACHING && !a.changes()),
                        shared.terms(WorksCouncilSheet::ofStaff),
                        TableWriter.words(texts, "NEVER_MADE"),
                        TableWriter.words(texts, "OWN_DATA")));
    }

    private static boolean ofStaff(Meaning meaning) {
        return meaning == Meaning.STAFF
                || meaning == Meaning.PERSON
                || meaning == Meaning.STAFF_TEXT
                || meaning == Meaning.SECRET;
    }

    private static boolean ofStaff(RetentionClass retention) {
        return switch (retention) {
            case STAFF_COACHING, STAFF_HOURS, REFLECTION, AUDIT_LOG, ORGANISATION -> true;
            default -> false;
        };
    }

    private Section aboutStaff() {
        TableWriter table = new TableWriter(
                texts, "ABOUT_STAFF", "KIND", "MODULE", "PURPOSE", "CATEGORIES", "READ", "MANAGER", "TERM");
        facts.records().stream()
                .filter(KeptRecord::isRecord)
                .filter(KeptRecord::isAboutStaff)
                .forEach(r -> table.row(
                        r.name(),
                        shared.name(r),
                        shared.module(r),
                        shared.purpose(r),
                        shared.categories(r, WorksCouncilSheet::ofStaff),
                        shared.readers(r),
                        shared.manager(r),
                        shared.term(r)));
        return table.section();
    }

    /** records about something else in which staff stand: who wrote, agreed, decided */
    private Section namingStaff() {
        TableWriter table =
                new TableWriter(texts, "NAMING_STAFF", "KIND", "MODULE", "CATEGORIES", "READ", "MANAGER", "TERM");
        facts.records().stream()
                .filter(KeptRecord::isRecord)
                .filter(r -> r.namesStaff() && !r.isAboutStaff())
                .forEach(r -> table.row(
                        r.name(),
                        shared.name(r),
                        shared.module(r),
                        shared.categories(r, m -> m == Meaning.STAFF || m == Meaning.PERSON),
                        shared.readers(r),
                        shared.manager(r),
                        shared.term(r)));
        return table.section();
    }
}
