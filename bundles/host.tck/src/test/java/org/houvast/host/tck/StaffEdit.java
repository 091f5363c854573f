package org.houvast.host.tck;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Role;
import org.houvast.host.spi.Membership;
import org.houvast.host.spi.StaffRecord;
import org.houvast.host.spi.StaffRecord.RoleAt;

/** Staff records with one thing wrong. */
enum StaffEdit implements UnaryOperator<StaffRecord> {
    NAMELESS {
        @Override
        public StaffRecord apply(StaffRecord s) {
            return copy(s, s.person(), " ", s.organisation(), s.roles(), s.memberships(), s.family());
        }
    },
    OF_NOBODY {
        @Override
        public StaffRecord apply(StaffRecord s) {
            OrganisationRef none = new OrganisationRef("none");
            return copy(s, s.person(), s.displayName(), none, s.roles(), s.memberships(), s.family());
        }
    },
    AT_NO_LOCATION {
        @Override
        public StaffRecord apply(StaffRecord s) {
            List<RoleAt> roles = List.of(new RoleAt(Role.STAFF, new LocationRef("none")));
            return copy(s, s.person(), s.displayName(), s.organisation(), roles, s.memberships(), s.family());
        }
    },
    IN_NO_GROUP {
        @Override
        public StaffRecord apply(StaffRecord s) {
            List<Membership> groups = List.of(new Membership(new GroupRef("none"), MemoryCentre.BEGIN, null));
            return copy(s, s.person(), s.displayName(), s.organisation(), s.roles(), groups, s.family());
        }
    },
    OF_NO_CHILD {
        @Override
        public StaffRecord apply(StaffRecord s) {
            Set<ChildRef> family = Set.of(new ChildRef("none"));
            return copy(s, s.person(), s.displayName(), s.organisation(), s.roles(), s.memberships(), family);
        }
    },
    WITHOUT_FAMILY {
        @Override
        public StaffRecord apply(StaffRecord s) {
            return copy(s, s.person(), s.displayName(), s.organisation(), s.roles(), s.memberships(), Set.of());
        }
    },
    ALL_ONE_PERSON {
        @Override
        public StaffRecord apply(StaffRecord s) {
            PersonRef one = new PersonRef("person-anna");
            return copy(s, one, s.displayName(), s.organisation(), s.roles(), s.memberships(), s.family());
        }
    };

    private static StaffRecord copy(
            StaffRecord s,
            PersonRef person,
            String name,
            OrganisationRef organisation,
            List<RoleAt> roles,
            List<Membership> memberships,
            Set<ChildRef> family) {
        return new StaffRecord(s.ref(), person, name, organisation, roles, memberships, s.fte(), family, s.leftOn());
    }
}
