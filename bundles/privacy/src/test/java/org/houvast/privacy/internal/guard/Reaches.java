package org.houvast.privacy.internal.guard;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.BreakGlassId;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.CoachedGroups;

/** Scopes of staff around the child tim of the bees. */
final class Reaches {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final StaffRef SAM = new StaffRef("sam");
    static final ChildRef TIM = new ChildRef("tim");
    static final GroupRef BEES = new GroupRef("bees");
    static final Place PARK = new Place(new LocationRef("park"), WorkForm.KDV);
    static final OrganisationRef OWN = new OrganisationRef("own");
    static final UUID CASE = new UUID(7, 7);
    static final BrokenGlass OPENED = new BrokenGlass(OWN, Map.of(TIM, new BreakGlassId(new UUID(9, 9))));

    private static final Set<ChildRef> TIM_ALONE = Set.of(TIM);
    private static final Set<Place> THE_PARK = Set.of(PARK);
    private static final Set<GroupRef> THE_BEES = Set.of(BEES);

    private Reaches() {}

    /** every relation there is but that of family */
    static AccessScope everything() {
        return everything(CoachedGroups.byName(THE_BEES), Set.of(OWN), TIM_ALONE, Set.of());
    }

    /** every relation, with these for the coach and this family */
    static AccessScope everything(
            CoachedGroups coached, Set<OrganisationRef> controllers, Set<ChildRef> named, Set<ChildRef> family) {
        return new AccessScope(
                TODAY,
                SAM,
                THE_PARK,
                THE_PARK,
                THE_PARK,
                THE_PARK,
                THE_BEES,
                TIM_ALONE,
                TIM_ALONE,
                coached,
                Set.of(CASE),
                controllers,
                named,
                TIM_ALONE,
                TIM_ALONE,
                family,
                TIM_ALONE,
                OPENED,
                Map.of());
    }

    /** of staff without any relation but these */
    static AccessScope of(Set<Place> managed, Set<Place> supported, BrokenGlass glass, Set<ChildRef> family) {
        return new AccessScope(
                TODAY,
                SAM,
                managed,
                supported,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                CoachedGroups.NONE,
                Set.of(),
                Set.of(OWN),
                Set.of(),
                Set.of(),
                Set.of(),
                family,
                Set.of(),
                glass,
                Map.of());
    }
}
