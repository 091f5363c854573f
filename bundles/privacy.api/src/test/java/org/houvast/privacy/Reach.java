package org.houvast.privacy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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
import org.jspecify.annotations.Nullable;

/** Makes a scope of only what a test names. */
final class Reach {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final StaffRef SAM = new StaffRef("sam");
    static final ChildRef TIM = new ChildRef("tim");
    static final ChildRef MIA = new ChildRef("mia");
    static final GroupRef BEES = new GroupRef("bees");
    static final Place PARK = new Place(new LocationRef("park"), WorkForm.KDV);
    static final OrganisationRef OWN = new OrganisationRef("own");
    static final UUID CASE = new UUID(7, 7);

    private final @Nullable StaffRef staff;
    private final Map<String, Set<Place>> places = new HashMap<>();
    private final Map<String, Set<ChildRef>> children = new HashMap<>();
    private final Set<GroupRef> groups = new HashSet<>();
    private final Set<UUID> cases = new HashSet<>();
    private final Set<OrganisationRef> controllers = new HashSet<>();
    private CoachedGroups coached = CoachedGroups.NONE;
    private BrokenGlass glass = BrokenGlass.NONE;

    private Reach(@Nullable StaffRef staff) {
        this.staff = staff;
    }

    static Reach staff() {
        return new Reach(SAM);
    }

    static Reach guardian() {
        return new Reach(null);
    }

    /** one of managed, supported, administered, officed: the place of the record */
    Reach park(String set) {
        places.put(set, Set.of(PARK));
        return this;
    }

    /** one of children, mentored, named, consulted, shared, ownFamily, guarded */
    Reach child(String set, ChildRef... those) {
        children.put(set, Set.of(those));
        return this;
    }

    Reach bees() {
        groups.add(BEES);
        return this;
    }

    Reach invited() {
        cases.add(CASE);
        return this;
    }

    Reach controller() {
        controllers.add(OWN);
        return this;
    }

    Reach coach(CoachedGroups how) {
        coached = how;
        return this;
    }

    Reach glass(OrganisationRef organisation, ChildRef... open) {
        Map<ChildRef, BreakGlassId> opened = new HashMap<>();
        for (ChildRef child : open) {
            opened.put(child, new BreakGlassId(new UUID(9, 9)));
        }
        glass = new BrokenGlass(organisation, opened);
        return this;
    }

    AccessScope scope() {
        return new AccessScope(
                TODAY,
                staff,
                places.getOrDefault("managed", Set.of()),
                places.getOrDefault("supported", Set.of()),
                places.getOrDefault("administered", Set.of()),
                places.getOrDefault("officed", Set.of()),
                groups,
                children.getOrDefault("children", Set.of()),
                children.getOrDefault("mentored", Set.of()),
                coached,
                cases,
                controllers,
                children.getOrDefault("named", Set.of()),
                children.getOrDefault("consulted", Set.of()),
                children.getOrDefault("shared", Set.of()),
                children.getOrDefault("ownFamily", Set.of()),
                children.getOrDefault("guarded", Set.of()),
                glass,
                Map.of());
    }
}
