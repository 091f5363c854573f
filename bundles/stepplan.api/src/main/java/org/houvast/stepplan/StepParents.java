package org.houvast.stepplan;

import java.time.LocalDate;
import org.houvast.commons.Role;
import org.jspecify.annotations.Nullable;

/**
 * The parents' part of a step of a plan.
 *
 * @param mode how they are to be involved
 * @param who the role that does it
 * @param due last day, null while the turn of the step has not come, when nothing is due, or while the plan rests
 * @param overdue whether that day is over and they were not involved
 * @param textForParents words that can be used with parents
 * @param reasonWhenNone why they are not involved, for a mode that involves nobody
 * @param record how they were involved, null until then
 * @param postponement waiting, null when nobody asked for it
 */
public record StepParents(
        ParentMode mode,
        @Nullable Role who,
        @Nullable LocalDate due,
        boolean overdue,
        @Nullable String textForParents,
        @Nullable String reasonWhenNone,
        @Nullable ParentRecord record,
        @Nullable Postponement postponement) {}
