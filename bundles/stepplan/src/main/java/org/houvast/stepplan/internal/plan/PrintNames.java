package org.houvast.stepplan.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.GroupRecord;
import org.houvast.host.spi.LocationRecord;
import org.houvast.host.spi.StaffRecord;
import org.houvast.privacy.Actor;
import org.houvast.privacy.HostRecords;
import org.houvast.stepplan.PlanConfirmation;
import org.houvast.stepplan.PrintHead;
import org.houvast.stepplan.StepPlan;

/** The names that stand on a printed plan, asked of the host when it is printed; whom the host does not know stands there by the key. */
final class PrintNames {
    private final HostRecords host;

    PrintNames(HostRecords host) {
        this.host = host;
    }

    PrintHead head(Actor actor, StepPlan plan) {
        return new PrintHead(
                plan.template().title(),
                plan.template().language(),
                plan.subject().type(),
                about(plan.subject()),
                group(plan.group()),
                location(plan.location().location()),
                actor.scope().today());
    }

    private String about(Subject subject) {
        return subject.child()
                .map(c -> host.child(c).map(ChildRecord::displayName).orElse(c.key()))
                .or(() -> subject.group().map(this::group))
                .orElseGet(() -> String.valueOf(subject.alias()));
    }

    private String group(GroupRef ref) {
        return host.group(ref).map(GroupRecord::name).orElse(ref.key());
    }

    private String location(LocationRef ref) {
        return host.location(ref).map(LocationRecord::name).orElse(ref.key());
    }

    /** names of those who confirmed, one for each */
    List<String> confirmers(StepPlan plan) {
        Set<StaffRef> staff =
                plan.confirmations().stream().map(PlanConfirmation::by).collect(Collectors.toUnmodifiableSet());
        Map<StaffRef, StaffRecord> known = staff.isEmpty() ? Map.of() : host.staff(staff);
        return plan.confirmations().stream()
                .map(c -> known.containsKey(c.by()) ? known.get(c.by()).displayName() : c.by().key())
                .toList();
    }
}
