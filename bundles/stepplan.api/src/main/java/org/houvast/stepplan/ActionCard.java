package org.houvast.stepplan;

import java.time.LocalDate;
import java.util.List;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;

/**
 * What to do with a child in a group today, for somebody who stands in: one page, and no file. It holds no outcome, no reason, no
 * history, nothing about parents and nobody's name.
 *
 * @param child the child
 * @param group where
 * @param day for which day
 * @param actions what we do at the centre by the plans that run, those about the child first
 * @param tips tips for this work that were given in the group
 */
public record ActionCard(ChildRef child, GroupRef group, LocalDate day, List<CardAction> actions, List<CardTip> tips) {
    /**
     * Something that is done.
     *
     * @param kind code of what sort of action it is
     * @param text what is done
     */
    public record CardAction(ActionKind kind, String text) {}

    /**
     * A tip.
     *
     * @param title in a few words
     * @param text what it says
     */
    public record CardTip(String title, String text) {}

    public ActionCard {
        actions = List.copyOf(actions);
        tips = List.copyOf(tips);
    }
}
