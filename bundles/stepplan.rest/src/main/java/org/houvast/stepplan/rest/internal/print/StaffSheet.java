package org.houvast.stepplan.rest.internal.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.stepplan.PlanStep;
import org.houvast.stepplan.PrintHead;
import org.houvast.stepplan.StaffPrint;
import org.houvast.stepplan.StepParents;
import org.houvast.stepplan.StepPlan;
import org.houvast.stepplan.rest.internal.print.Sheet.Block;
import org.houvast.stepplan.rest.internal.print.Sheet.Bullets;
import org.houvast.stepplan.rest.internal.print.Sheet.Fact;
import org.houvast.stepplan.rest.internal.print.Sheet.Facts;
import org.houvast.stepplan.rest.internal.print.Sheet.Heading;
import org.houvast.stepplan.rest.internal.print.Sheet.Paragraph;
import org.houvast.stepplan.rest.internal.print.Sheet.Row;
import org.houvast.stepplan.rest.internal.print.Sheet.Table;
import org.jspecify.annotations.Nullable;

/** The page for staff: which step are we at, what do I do, who talks with the parents, by when. Why waiting was agreed is not on paper. */
final class StaffSheet {
    private final StaffPrint print;
    private final PrintTexts texts;
    private final Names names;

    private StaffSheet(StaffPrint print, PrintTexts texts) {
        this.print = print;
        this.texts = texts;
        this.names = new Names(print.head(), texts);
    }

    static Sheet of(StaffPrint print, PrintTexts texts) {
        return new StaffSheet(print, texts).sheet();
    }

    private Sheet sheet() {
        StepPlan plan = print.plan();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(own(print.head().title()).inBold()));
        blocks.add(facts());
        blocks.add(new Heading(texts.of("aim")));
        blocks.add(new Paragraph(written(plan.text().aim())));
        blocks.add(new Heading(texts.of("strengths")));
        blocks.add(new Paragraph(written(plan.text().strengths())));
        plan.steps().stream()
                .filter(s -> Integer.valueOf(s.no()).equals(plan.currentStep()))
                .forEach(s -> now(s, blocks));
        blocks.add(new Heading(texts.of("steps")));
        blocks.add(new Table(
                texts.of("steps"),
                List.of(texts.of("step"), texts.of("what"), texts.of("state"), texts.of("parents")),
                List.of(8, 42, 25, 25),
                plan.steps().stream().map(this::row).toList()));
        blocks.add(new Paragraph(texts.phrase("confidential")));
        return new Sheet(texts.language(), texts.of("title", print.head().about()), blocks);
    }

    private Facts facts() {
        PrintHead head = print.head();
        StepPlan plan = print.plan();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.of("place"), plain(head.group() + ", " + head.location())));
        facts.add(new Fact(texts.of("state"), plain(state(plan))));
        if (plan.begunOn() != null) {
            facts.add(new Fact(texts.of("begun"), plain(texts.date(plan.begunOn()))));
        }
        if (!print.confirmedBy().isEmpty()) {
            facts.add(new Fact(texts.of("confirmed-by"), plain(String.join(", ", print.confirmedBy()))));
        }
        facts.add(new Fact(texts.of("printed"), plain(texts.date(head.printedOn()))));
        return new Facts(facts);
    }

    private String state(StepPlan plan) {
        String until = plan.pausedUntil() == null ? "" : ", " + texts.of("until", texts.date(plan.pausedUntil()));
        String why = plan.reason() == null ? "" : ". " + texts.of("because", names.in(plan.reason()));
        return texts.of(plan.state()) + until + why;
    }

    private void now(PlanStep step, List<Block> blocks) {
        blocks.add(new Heading(texts.of("now", step.no())));
        blocks.add(new Paragraph(own(step.title()).inBold()));
        if (step.goal() != null) {
            blocks.add(new Paragraph(own(step.goal())));
        }
        if (!step.actions().isEmpty()) {
            blocks.add(new Bullets(step.actions().stream().map(this::own).toList()));
        }
        if (step.responsibleRole() != null) {
            blocks.add(new Paragraph(texts.phrase("responsible", texts.of(step.responsibleRole()))));
        }
        if (step.parents().textForParents() != null) {
            blocks.add(new Paragraph(texts.phrase("words-for-parents").inBold()));
            blocks.add(new Paragraph(own(step.parents().textForParents())));
        }
    }

    private Row row(PlanStep step) {
        List<Phrase> what = new ArrayList<>(List.of(own(step.title()).inBold()));
        add(what, step.note());
        return new Row(plain(String.valueOf(step.no())), List.of(what, progress(step), parents(step.parents())));
    }

    private List<Phrase> progress(PlanStep step) {
        List<Phrase> told =
                new ArrayList<>(List.of(plain(texts.of(step.state())).inBold()));
        deadline(told, step.due(), step.overdue());
        if (step.returnedTo() != null) {
            told.add(texts.phrase("returned-to", step.returnedTo()));
        }
        add(told, step.reason());
        return told;
    }

    private List<Phrase> parents(StepParents parents) {
        List<Phrase> told =
                new ArrayList<>(List.of(plain(texts.of(parents.mode())).inBold()));
        if (parents.who() != null && parents.mode().involves()) {
            told.add(texts.phrase("by", texts.of(parents.who())));
        }
        if (parents.record() != null) {
            told.add(texts.phrase(
                    "involved",
                    texts.of(parents.record().mode()),
                    texts.date(parents.record().on())));
            add(told, parents.record().notice());
            return told;
        }
        if (parents.postponement() != null) {
            told.add(texts.phrase("waits", texts.date(parents.postponement().until())));
        } else {
            deadline(told, parents.due(), false);
        }
        if (parents.overdue()) {
            told.add(texts.phrase("overdue"));
        }
        add(told, parents.reasonWhenNone());
        return told;
    }

    private void deadline(List<Phrase> told, @Nullable LocalDate due, boolean overdue) {
        if (due != null) {
            told.add(texts.phrase("due", texts.date(due)));
        }
        if (overdue) {
            told.add(texts.phrase("overdue"));
        }
    }

    private void add(List<Phrase> told, @Nullable String text) {
        Stream.ofNullable(text).map(this::own).forEach(told::add);
    }

    private Phrase written(@Nullable String text) {
        return text == null || text.isBlank() ? texts.phrase("not-written") : own(text);
    }

    /** words of the template or of those who work with the plan */
    private Phrase own(String text) {
        return new Phrase(names.in(text), print.head().language());
    }

    private Phrase plain(String text) {
        return new Phrase(text, texts.language());
    }
}
