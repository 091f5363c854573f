package org.houvast.administration.internal.sheet;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.administration.Settings;
import org.houvast.commons.Place;
import org.houvast.privacy.Action;
import org.houvast.privacy.Relation;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;
import org.jspecify.annotations.Nullable;

/** The sections and cells that the sheets have in common. */
final class SharedSections {
    private final SheetFacts facts;
    private final SheetTexts texts;
    private final RecordActions actions;

    SharedSections(SheetFacts facts, SheetTexts texts) {
        this.facts = facts;
        this.texts = texts;
        this.actions = new RecordActions(facts.actions());
    }

    /** for whom, of when, and what it is not */
    Section about(String code) {
        return TableWriter.words(
                texts,
                code,
                facts.controller().key(),
                facts.place().location().key(),
                texts.label("work-form", facts.place().workForm()),
                texts.at(facts.at()));
    }

    /** every module: whether it runs, and where it stands how */
    Section modules() {
        TableWriter table = new TableWriter(texts, "MODULES", "MODULE", "RUNS", "WHERE");
        for (ModulePicture.Standing standing : facts.modules()) {
            table.row(
                    standing.module().name(),
                    texts.label("module", standing.module()),
                    new Cell(
                            texts.of(standing.runs() ? "module.runs" : "module.runs-not"),
                            List.of(standing.runs() ? "YES" : "NO")),
                    where(standing));
        }
        return table.section();
    }

    private Cell where(ModulePicture.Standing standing) {
        List<String> words = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Map.Entry<ModuleState, Set<Place>> state : standing.places().entrySet()) {
            long locations =
                    state.getValue().stream().map(Place::location).distinct().count();
            String forms = state.getValue().stream()
                    .map(Place::workForm)
                    .distinct()
                    .sorted()
                    .map(form -> texts.label("work-form", form))
                    .collect(Collectors.joining(", "));
            words.add(texts.of(
                    locations == 1 ? "module.at-one" : "module.at",
                    texts.label("module-state", state.getKey()),
                    locations,
                    forms));
            codes.add(state.getKey().name());
        }
        return new Cell(words.isEmpty() ? texts.of("module.nowhere") : String.join("; ", words), codes);
    }

    /** the module of a record, saying so when it is off everywhere */
    Cell module(KeptRecord record) {
        String code = record.whole().module();
        return Module.ofCode(code)
                .map(module -> {
                    boolean off = facts.modules().stream().anyMatch(s -> s.module() == module && s.isOff());
                    String label = texts.label("module", module);
                    return new Cell(
                            off ? texts.of("module.off", label) : label,
                            off ? List.of(module.name(), ModuleState.OFF.name()) : List.of(module.name()));
                })
                .orElseGet(() -> Cell.of(texts.known("module." + code, code)));
    }

    String name(KeptRecord record) {
        return texts.known("kind." + record.name(), record.name());
    }

    Cell purpose(KeptRecord record) {
        return Cell.of(texts.known("purpose." + record.name(), texts.of("purpose.unknown")));
    }

    /** what of persons stands in it, in how many columns */
    Cell categories(KeptRecord record, Predicate<Meaning> wanted) {
        List<Meaning> found = record.meanings().keySet().stream()
                .filter(wanted)
                .sorted(Comparator.naturalOrder())
                .toList();
        String words = found.stream()
                .map(m -> texts.of("meaning." + m.name(), record.meanings().getOrDefault(m, 0)))
                .collect(Collectors.joining("; "));
        return new Cell(
                words.isEmpty() ? texts.of("meaning.none") : words,
                found.stream().map(Enum::name).toList());
    }

    Cell readers(KeptRecord record) {
        return relations(actions.readers(record));
    }

    Cell writers(KeptRecord record) {
        return relations(actions.writers(record));
    }

    /** whether the manager of the place reads it, or sees figures of it */
    Cell manager(KeptRecord record) {
        boolean reads = actions.readers(record).contains(Relation.LOCATION_MANAGER);
        return !reads && actions.counters(record).contains(Relation.LOCATION_MANAGER)
                ? new Cell(texts.of("figures"), List.of("FIGURES"))
                : texts.answer(reads);
    }

    private Cell deed(Action action) {
        String deed = action.changes() ? "CHANGE" : RecordActions.showsFigures(action) ? "FIGURES" : "READ";
        return new Cell(texts.of("deed." + deed), List.of(deed));
    }

    Cell relations(Collection<Relation> relations) {
        return texts.cell("relation", relations.stream().sorted().toList(), "relation.none");
    }

    /** class and term of a record, and of its parts that go sooner */
    Cell term(KeptRecord record) {
        List<String> codes = new ArrayList<>();
        StringBuilder words =
                new StringBuilder(term(record.retention(), record.whole().term(), codes));
        record.sooner().forEach((retention, term) -> words.append("; ")
                .append(texts.of("term.part", term(retention, term, codes))));
        return new Cell(words.toString(), codes);
    }

    private String term(RetentionClass retention, @Nullable Period term, List<String> codes) {
        codes.add(retention.name());
        if (term != null) {
            codes.add(term.toString());
        }
        return texts.of("term", texts.label("retention-class", retention), texts.period(term));
    }

    /** every class, or some: what holds at the place, who set it, the default and where that comes from */
    Section terms(Predicate<RetentionClass> wanted) {
        TableWriter table = new TableWriter(texts, "TERMS", "CLASS", "TERM", "SET", "USUAL", "SOURCE");
        for (RetentionClass retention : RetentionClass.values()) {
            if (wanted.test(retention)) {
                Period usual = retention.term().orElse(null);
                Settings.Value value = setting(retention.setting());
                Period holds = value == null ? usual : Period.parse(value.value());
                table.row(
                        retention.name(),
                        texts.label("retention-class", retention),
                        new Cell(texts.period(holds), holds == null ? List.of() : List.of(holds.toString())),
                        value == null ? Cell.of(texts.of("term.fixed")) : origin(value),
                        Cell.of(texts.period(usual)),
                        Cell.of(texts.of("term-source." + retention.name())));
            }
        }
        return table.section(facts.place().location().key());
    }

    private Settings.@Nullable Value setting(String key) {
        return facts.settings().stream()
                .filter(v -> v.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    /** at which level a value was set */
    Cell origin(Settings.Value value) {
        return new Cell(
                texts.label("setting-level", value.origin()),
                List.of(value.origin().name()));
    }

    /** the tables that hold no record of their own */
    Section otherTables(Predicate<KeptRecord> wanted, Predicate<Meaning> categories) {
        TableWriter table = new TableWriter(texts, "OTHER_TABLES", "TABLE", "PURPOSE", "CATEGORIES", "TERM");
        facts.records().stream()
                .filter(r -> !r.isRecord())
                .filter(wanted)
                .forEach(r -> table.row(r.name(), r.name(), purpose(r), categories(r, categories), term(r)));
        return table.section();
    }

    /** actions of the access policy, each with who may */
    Section permissions(String code, Predicate<Action> wanted) {
        TableWriter table = new TableWriter(texts, code, "ACTION", "SENSITIVITY", "DEED", "WHO", "MANAGER");
        facts.actions().stream()
                .filter(wanted)
                .forEach(a -> table.row(
                        a.code(),
                        a.code(),
                        new Cell(
                                texts.of("sensitivity." + a.sensitivity().name()),
                                List.of(a.sensitivity().name())),
                        deed(a),
                        relations(a.relations()),
                        texts.answer(a.relations().contains(Relation.LOCATION_MANAGER))));
        return table.section();
    }
}
