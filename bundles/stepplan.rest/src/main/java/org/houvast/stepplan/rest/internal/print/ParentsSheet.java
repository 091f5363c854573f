package org.houvast.stepplan.rest.internal.print;

import java.util.ArrayList;
import java.util.List;
import org.houvast.stepplan.ParentMode;
import org.houvast.stepplan.ParentsPrint;
import org.houvast.stepplan.PrintHead;
import org.houvast.stepplan.StepState;
import org.houvast.stepplan.rest.internal.print.Sheet.Block;
import org.houvast.stepplan.rest.internal.print.Sheet.Fact;
import org.houvast.stepplan.rest.internal.print.Sheet.Facts;
import org.houvast.stepplan.rest.internal.print.Sheet.Heading;
import org.houvast.stepplan.rest.internal.print.Sheet.Paragraph;
import org.houvast.stepplan.rest.internal.print.Sheet.Row;
import org.houvast.stepplan.rest.internal.print.Sheet.Table;

/** The page for parents: the steps, what is asked of them, and when. */
final class ParentsSheet {
    private final ParentsPrint print;
    private final PrintTexts texts;

    private ParentsSheet(ParentsPrint print, PrintTexts texts) {
        this.print = print;
        this.texts = texts;
    }

    static Sheet of(ParentsPrint print, PrintTexts texts) {
        return new ParentsSheet(print, texts).sheet();
    }

    private Sheet sheet() {
        PrintHead head = print.head();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(own(head.title()).inBold()));
        blocks.add(new Paragraph(texts.phrase("parents.intro")));
        blocks.add(facts());
        blocks.add(new Heading(texts.of("steps")));
        blocks.add(new Table(
                texts.of("steps"),
                List.of(texts.of("step"), texts.of("parents.what"), texts.of("parents.you"), texts.of("parents.when")),
                List.of(8, 30, 40, 22),
                print.steps().stream().map(this::row).toList()));
        blocks.add(new Heading(texts.of("parents.rights")));
        blocks.add(new Paragraph(texts.phrase("parents.ask")));
        return new Sheet(texts.language(), texts.of("title", head.about()), blocks);
    }

    private Facts facts() {
        PrintHead head = print.head();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(texts.of("place"), plain(head.group() + ", " + head.location())));
        facts.add(new Fact(texts.of("state"), plain(texts.of(print.state()))));
        if (print.begunOn() != null) {
            facts.add(new Fact(texts.of("begun"), plain(texts.date(print.begunOn()))));
        }
        if (print.currentStep() != null) {
            facts.add(new Fact(texts.of("parents.now"), plain(texts.of("parents.at", print.currentStep()))));
        }
        facts.add(new Fact(texts.of("printed"), plain(texts.date(head.printedOn()))));
        return new Facts(facts);
    }

    private Row row(ParentsPrint.Step step) {
        List<Phrase> what = List.of(
                own(step.title()).inBold(), texts.phrase(step.onlyIfNeeded() ? "parents.if-needed" : state(step)));
        ParentMode mode = step.state() == StepState.SKIPPED ? ParentMode.NONE : step.mode();
        List<Phrase> you = new ArrayList<>(List.of(texts.phrase("parents.mode." + mode)));
        if (step.words() != null && mode.involves()) {
            you.add(own(step.words()));
        }
        return new Row(plain(String.valueOf(step.no())), List.of(what, you, List.of(when(step))));
    }

    private static String state(ParentsPrint.Step step) {
        return switch (step.state()) {
            case WAITING, RETURNED -> "parents.state.later";
            case READY, BUSY -> "parents.state.now";
            case DONE -> "parents.state.done";
            case SKIPPED -> "parents.state.left-out";
        };
    }

    private Phrase when(ParentsPrint.Step step) {
        if (step.involvedOn() != null) {
            return texts.phrase("parents.done", texts.date(step.involvedOn()));
        }
        if (!step.mode().involves() || step.state() == StepState.SKIPPED) {
            return texts.phrase("parents.no-date");
        }
        return step.due() == null ? texts.phrase("parents.told-later") : texts.phrase("due", texts.date(step.due()));
    }

    private Phrase own(String text) {
        return new Phrase(new Names(print.head(), texts).in(text), print.head().language());
    }

    private Phrase plain(String text) {
        return new Phrase(text, texts.language());
    }
}
