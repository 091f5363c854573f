package org.houvast.administration.internal.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.houvast.administration.AssessmentSheet;
import org.houvast.administration.AssessmentSheet.Cell;
import org.houvast.administration.AssessmentSheet.Section;
import org.houvast.administration.ReceiverSource.Receivers;
import org.houvast.administration.Settings;
import org.houvast.commons.HostKey;
import org.houvast.host.spi.Capability;
import org.houvast.privacy.ConsentPurpose;
import org.houvast.privacy.ConsentRule;
import org.houvast.privacy.Safeguards;
import org.houvast.privacy.keeping.Meaning;

/** Puts the input for the data protection impact assessment together. */
final class DpiaSheet {
    private final SheetFacts facts;
    private final SheetTexts texts;
    private final SharedSections shared;

    DpiaSheet(SheetFacts facts, SheetTexts texts) {
        this.facts = facts;
        this.texts = texts;
        this.shared = new SharedSections(facts, texts);
    }

    AssessmentSheet sheet() {
        return new AssessmentSheet(
                AssessmentSheet.Kind.DPIA,
                facts.controller(),
                texts.language(),
                facts.at(),
                texts.of("title.DPIA"),
                List.of(
                        shared.about("ABOUT_DPIA"),
                        shared.modules(),
                        records(),
                        shared.otherTables(r -> true, DpiaSheet::tells),
                        consents(),
                        receivers(),
                        shared.terms(c -> true),
                        safeguards(),
                        host(),
                        shared.permissions("PERMISSIONS", a -> true),
                        choices()));
    }

    /** what an assessment looks at: ids, times and numbers stand in every table */
    private static boolean tells(Meaning meaning) {
        return meaning.isPerson()
                || meaning.isContent()
                || meaning == Meaning.CODE
                || meaning == Meaning.CENTRE_TEXT
                || meaning == Meaning.SECRET;
    }

    private Section records() {
        TableWriter table = new TableWriter(
                texts,
                "RECORDS",
                "KIND",
                "MODULE",
                "PURPOSE",
                "CATEGORIES",
                "BASIS",
                "READ",
                "CHANGE",
                "TERM",
                "TABLES");
        facts.records().stream()
                .filter(KeptRecord::isRecord)
                .forEach(r -> table.row(
                        r.name(),
                        shared.name(r),
                        shared.module(r),
                        shared.purpose(r),
                        shared.categories(r, DpiaSheet::tells),
                        basis(r),
                        shared.readers(r),
                        shared.writers(r),
                        shared.term(r),
                        new Cell(String.join(", ", r.tables()), r.tables())));
        return table.section();
    }

    private Cell basis(KeptRecord record) {
        LegalBasis basis = LegalBasis.of(record);
        String words = texts.of("basis." + basis.name());
        return new Cell(
                basis.isToBeConfirmed() ? texts.of("basis.to-be-confirmed", words) : words, List.of(basis.name()));
    }

    private Section consents() {
        TableWriter table = new TableWriter(texts, "CONSENTS", "CONSENT", "RULE");
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            ConsentRule rule =
                    Objects.requireNonNull(facts.safeguards().consentRules().get(purpose));
            table.row(
                    purpose.name(),
                    texts.label("consent-purpose", purpose),
                    new Cell(texts.of("rule." + rule.name()), List.of(rule.name())));
        }
        return table.section();
    }

    private Section receivers() {
        TableWriter table = new TableWriter(texts, "RECEIVERS", "RECEIVER", "NUMBER", "ORGANISATIONS");
        for (Receivers receivers : facts.receivers()) {
            List<String> keys = receivers.organisations().stream()
                    .map(HostKey::key)
                    .sorted()
                    .toList();
            table.row(
                    receivers.sort(),
                    texts.known("receiver." + receivers.sort(), receivers.sort()),
                    Cell.of(String.valueOf(receivers.number())),
                    new Cell(keys.isEmpty() ? texts.of("receiver.no-organisation") : String.join(", ", keys), keys));
        }
        return table.section();
    }

    private Section safeguards() {
        Safeguards.Standing standing = facts.safeguards();
        TableWriter table = new TableWriter(texts, "SAFEGUARDS", "SAFEGUARD", "STANDING");
        guard(table, "break-glass", texts.of("safeguard.break-glass.is", standing.breakGlassMinutes()));
        guard(table, "audit", texts.of("safeguard.audit.is", standing.sealed()));
        guard(
                table,
                "anchor",
                standing.lastAnchor() == null
                        ? texts.of("safeguard.anchor.none")
                        : texts.of("safeguard.anchor.is", texts.day(standing.lastAnchor())));
        guard(table, "verification", verification(standing));
        List.of("alias", "keys-only", "own-relation", "refusal", "destruction", "reflections", "no-decision")
                .forEach(s -> guard(table, s, texts.of("safeguard." + s + ".is")));
        return table.section();
    }

    private String verification(Safeguards.Standing standing) {
        if (standing.verifiedAt() == null) {
            return texts.of("safeguard.verification.none");
        }
        boolean intact = Boolean.TRUE.equals(standing.intact());
        return texts.of(
                intact ? "safeguard.verification.whole" : "safeguard.verification.broken",
                texts.at(standing.verifiedAt()));
    }

    private void guard(TableWriter table, String code, String words) {
        table.row(code, texts.of("safeguard." + code), Cell.of(words));
    }

    private Section host() {
        TableWriter table = new TableWriter(texts, "HOST", "CAPABILITY", "THERE", "CLOSES");
        for (Capability capability : Capability.values()) {
            boolean there = facts.capabilities().contains(capability);
            table.row(
                    capability.name(),
                    texts.of("capability." + capability.name()),
                    texts.answer(there),
                    Cell.of(there ? texts.of("capability.closes-nothing") : texts.of("closes." + capability.name())));
        }
        return table.section();
    }

    /** every setting; those at the default are choices that nobody made yet */
    private Section choices() {
        TableWriter table = new TableWriter(texts, "CHOICES", "SETTING", "VALUE", "SET");
        facts.settings()
                .forEach(v -> table.row(v.key(), v.key(), new Cell(v.value(), List.of(v.value())), shared.origin(v)));
        List<String> missing = new ArrayList<>();
        Arrays.stream(Capability.values())
                .filter(c -> !facts.capabilities().contains(c))
                .forEach(c -> missing.add(texts.of("capability." + c.name())));
        long open = facts.settings().stream()
                .filter(v -> v.origin() == Settings.Level.DEFAULT)
                .count();
        return table.section(
                open, missing.isEmpty() ? texts.of("capability.none-missing") : String.join(", ", missing));
    }
}
