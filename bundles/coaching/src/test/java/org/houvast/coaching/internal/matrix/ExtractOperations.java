package org.houvast.coaching.internal.matrix;

import static org.houvast.coaching.internal.matrix.MatrixCentre.KIM;
import static org.houvast.coaching.internal.matrix.MatrixCentre.NOA;
import static org.houvast.coaching.internal.matrix.MatrixCentre.SUN;
import static org.houvast.coaching.internal.matrix.MatrixCentre.TIM;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.houvast.coaching.CaseExtract;
import org.houvast.coaching.CaseExtractId;
import org.houvast.coaching.CaseExtractSummary;
import org.houvast.coaching.CaseExtractText;
import org.houvast.coaching.CaseExtracts;
import org.houvast.coaching.ConfirmCaseExtract;
import org.houvast.coaching.PrepareCaseExtract;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.ShareWith;
import org.houvast.commons.Language;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.commons.Versioned;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;

/** How extracts of cases are tried: one is its maker's, and theirs whom it is given to. */
final class ExtractOperations {
    private final MatrixCentre at;
    private final CaseExtracts extracts;

    ExtractOperations(MatrixCentre at) {
        this.at = at;
        this.extracts = at.practice.extracts;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        all.put(
                "coaching.case-extract.prepare",
                List.of(
                        prepared("CASE", KIM),
                        prepared("GROUP_CASE", SUN),
                        prepared("NAMED_CASE", TIM),
                        prepared("FAMILY_CASE", NOA),
                        Operation.on(
                                "GROUP_CASE/not asked yet",
                                "vera",
                                () -> at.drafted(SUN),
                                (p, q) -> prepare(p, new QuestionId(q.id())))));
        reading(all);
        all.put("coaching.case-extract.revise", own("vera", () -> draft("vera", TIM), this::revise));
        all.put(
                "coaching.case-extract.confirm",
                own(
                        "vera",
                        () -> edited("vera", TIM),
                        (p, e) -> extracts.confirm(at.as(p), id(e), e.revision(), new ConfirmCaseExtract(true, null))));
        all.put(
                "coaching.case-extract.share",
                own(
                        "esra",
                        () -> made("esra", SUN),
                        (p, e) -> extracts.share(at.as(p), id(e), e.revision(), new ShareWith(new StaffRef("fleur")))));
        all.put(
                "coaching.case-extract.delete",
                own("esra", this::given, (p, e) -> extracts.delete(at.as(p), id(e), e.revision())));
        return all;
    }

    private void reading(Map<String, List<Operation>> all) {
        all.put(
                "coaching.case-extract.read",
                List.of(
                        Operation.reading(
                                "PLACE",
                                "vera",
                                () -> draft("vera", TIM),
                                (p, e) -> extracts.get(at.as(p), id(e)),
                                this::isOwn),
                        Operation.on("PLACE/given to fleur", "esra", this::given, (p, e) -> {
                            extracts.get(at.as(p), id(e));
                            Operation.shown(isOwn(p, e.id()));
                        })));
        all.put("coaching.case-extract.receive", List.of(Operation.on("PLACE", "fleur", this::given, (p, e) -> {
            extracts.get(at.as(p), id(e));
            Operation.shown(isReceived(p, e.id()));
        })));
    }

    private Operation prepared(String kind, Subject subject) {
        return Operation.on(kind, "vera", () -> at.asked(subject), (p, q) -> prepare(p, new QuestionId(q.id())));
    }

    private static List<Operation> own(String who, Supplier<Versioned> record, BiConsumer<String, Ref> attempt) {
        return List.of(Operation.on("PLACE", who, record, attempt));
    }

    private boolean isOwn(String person, UUID id) {
        return MatrixCentre.listed(
                page -> extracts.own(at.as(person), page),
                s -> ((CaseExtractSummary) s).id().value(),
                id);
    }

    private boolean isReceived(String person, UUID id) {
        return MatrixCentre.listed(
                page -> extracts.received(at.as(person), page),
                s -> ((CaseExtractSummary) s).id().value(),
                id);
    }

    private static CaseExtractId id(Ref extract) {
        return new CaseExtractId(extract.id());
    }

    private CaseExtract prepare(String who, QuestionId question) {
        return extracts.prepare(at.as(who), new PrepareCaseExtract(question, Language.EN));
    }

    private CaseExtract draft(String who, Subject subject) {
        return prepare(who, at.asked(subject).id());
    }

    private CaseExtract revise(String who, Ref extract) {
        return extracts.revise(
                at.as(who),
                id(extract),
                extract.revision(),
                new CaseExtractText(
                        "Hiding", "Somebody hides when it is loud.", null, "Plays.", null, "What helps?", null));
    }

    private CaseExtract edited(String who, Subject subject) {
        CaseExtract draft = draft(who, subject);
        return revise(who, new Ref(draft.id().value(), draft.revision()));
    }

    private CaseExtract made(String who, Subject subject) {
        CaseExtract edited = edited(who, subject);
        return extracts.confirm(at.as(who), edited.id(), edited.revision(), new ConfirmCaseExtract(true, null));
    }

    /** made by esra and given to fleur, a coach of the same organisation */
    private CaseExtract given() {
        CaseExtract made = made("esra", SUN);
        return extracts.share(at.as("esra"), made.id(), made.revision(), new ShareWith(new StaffRef("fleur")));
    }
}
