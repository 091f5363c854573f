package org.houvast.stepplan.internal.discussion;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.Problem;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.privacy.Target;
import org.houvast.stepplan.AgreedAction;
import org.houvast.stepplan.Attendee;
import org.houvast.stepplan.AttendeeRole;
import org.houvast.stepplan.RecapChildDiscussion;
import org.houvast.stepplan.RecapNote;
import org.houvast.stepplan.StepPlanProblems;
import org.houvast.stepplan.internal.TeamRules;
import org.jspecify.annotations.Nullable;

/** What a recap has to be: about items that its writer reads, with actions for people who can do them. */
final class RecapRules {
    private final HostRecords host;
    private final ChildDiscussionDocuments documents;

    RecapRules(HostRecords host, ChildDiscussionDocuments documents) {
        this.host = host;
        this.documents = documents;
    }

    /**
     * Goes on when the recap fits.
     *
     * @throws Problem {@link StepPlanProblems#AGENDA_ITEM_UNKNOWN}, {@link StepPlanProblems#FOLLOW_UP_PERSON}
     */
    void check(Actor actor, ChildDiscussionEntity discussion, RecapChildDiscussion recap) {
        Set<Integer> noted = new HashSet<>();
        for (RecapNote note : recap.notes()) {
            if (!noted.add(note.no()) || !documents.hasItem(actor, discussion, note.no())) {
                throw Problem.of(StepPlanProblems.AGENDA_ITEM_UNKNOWN, note.no());
            }
        }
        for (AgreedAction action : recap.actions()) {
            if (!documents.hasItem(actor, discussion, action.no())) {
                throw Problem.of(StepPlanProblems.AGENDA_ITEM_UNKNOWN, action.no());
            }
        }
        people(actor, discussion, recap.actions());
    }

    private void people(Actor actor, ChildDiscussionEntity discussion, List<AgreedAction> actions) {
        Set<StaffRef> refs = actions.stream().map(AgreedAction::who).collect(Collectors.toUnmodifiableSet());
        Map<StaffRef, StaffRecord> known = refs.isEmpty() ? Map.of() : host.staff(refs);
        for (AgreedAction action : actions) {
            Target item = discussion.about(action.no()).target(FollowUpEntity.TYPE, null);
            if (!mayDo(actor, known.get(action.who()), item, discussion.attendees())) {
                throw Problem.of(StepPlanProblems.FOLLOW_UP_PERSON, action.no());
            }
        }
    }

    private static boolean mayDo(Actor actor, @Nullable StaffRecord who, Target item, List<Attendee> invited) {
        if (who == null || !who.inServiceOn(actor.scope().today())) {
            return false;
        }
        boolean guest = item.caseId() != null || item.children().isEmpty();
        return TeamRules.isOfTeam(who, item, actor.scope().today())
                || TeamRules.holds(who, item, Set.of(Role.MANAGER))
                || (guest
                        && invited.stream()
                                .anyMatch(a -> a.role() == AttendeeRole.COACH
                                        && a.staff().equals(who.ref())));
    }
}
