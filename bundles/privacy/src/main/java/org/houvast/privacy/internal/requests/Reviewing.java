package org.houvast.privacy.internal.requests;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.Problem;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.CollectedItem.Field;
import org.houvast.privacy.DataRequestProblems;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.ReviewItems.Decision;
import org.houvast.privacy.ReviewItems.Passage;

/** Decisions about items, as they were taken. */
final class Reviewing {
    private Reviewing() {}

    /** stores them; each item once, with a ground when it stays out and passages when it is redacted, and never else */
    static void store(ItemRows rows, UUID request, ReviewItems command) {
        Set<UUID> ids = new HashSet<>();
        command.items().forEach(d -> ids.add(d.item()));
        Map<UUID, CollectedItem> known = rows.some(request, ids);
        if (ids.size() < command.items().size() || known.size() < ids.size()) {
            throw Problem.of(DataRequestProblems.ITEM);
        }
        for (Decision decision : command.items()) {
            CollectedItem item = known.get(decision.item());
            if (item == null) {
                throw Problem.of(DataRequestProblems.ITEM);
            }
            rows.decide(decided(item, decision));
        }
        if (Boolean.TRUE.equals(command.restAsProposed())) {
            rows.acceptProposals(request);
        }
    }

    private static CollectedItem decided(CollectedItem item, Decision decision) {
        List<Passage> passages = decision.passages() == null ? List.of() : decision.passages();
        boolean out = decision.decision() == ItemDecision.LEAVE_OUT;
        boolean redacted = decision.decision() == ItemDecision.REDACT;
        if (out != (decision.ground() != null) || redacted == passages.isEmpty()) {
            throw Problem.of(DataRequestProblems.ITEM);
        }
        if (!out && item.showsNothing()) {
            throw Problem.of(DataRequestProblems.ITEM);
        }
        List<Field> fields = new ArrayList<>();
        item.fields().forEach(f -> fields.add(f.reading(null)));
        passages.forEach(p -> replace(fields, p));
        return new CollectedItem(
                item.id(),
                item.type(),
                item.recordId(),
                item.at(),
                fields,
                item.proposal(),
                decision.decision(),
                decision.ground());
    }

    private static void replace(List<Field> fields, Passage passage) {
        if (passage.field() < 0 || passage.field() >= fields.size()) {
            throw Problem.of(DataRequestProblems.PASSAGE);
        }
        Field field = fields.get(passage.field());
        if (!field.words().contains(passage.words())) {
            throw Problem.of(DataRequestProblems.PASSAGE);
        }
        fields.set(passage.field(), field.reading(field.words().replace(passage.words(), passage.instead())));
    }
}
