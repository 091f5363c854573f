package org.houvast.privacy.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.StaffRef;
import org.houvast.privacy.Actor;
import org.houvast.privacy.CoachedGroups;
import org.houvast.privacy.RelationSource;
import org.houvast.privacy.RelationSource.Relations;
import org.junit.jupiter.api.Test;

class RelationSourcesTest {
    private static final Actor.Staff COR = new Actor.Staff(new StaffRef("cor"), new OrganisationRef("care"), List.of());
    private static final CoachedGroups BEES = CoachedGroups.byName(Set.of(new GroupRef("bees")));
    private static final CoachedGroups ANTS = CoachedGroups.only(Set.of(new GroupRef("ants")));
    private static final Set<UUID> CASE = Set.of(new UUID(7, 7));
    private static final Set<ChildRef> TIM = Set.of(new ChildRef("tim"));

    /** A module that tells these relations of everybody, or concerns nobody. */
    private record Told(boolean concerns, Relations relations) implements RelationSource {
        @Override
        public boolean concerns(Actor.Staff staff) {
            return concerns;
        }

        @Override
        public Relations of(Actor.Staff staff, LocalDate today) {
            return relations;
        }
    }

    private static Relations told(RelationSource... sources) {
        return new RelationSources(List.of(sources)).of(COR, LocalDate.of(2026, 3, 2));
    }

    @Test
    void putsTogetherWhatTheModulesTell() {
        Relations coach = new Relations(BEES, Set.of(), Set.of());
        Relations guest = new Relations(CoachedGroups.NONE, CASE, TIM);

        assertThat(told(new Told(true, coach))).isEqualTo(coach);
        assertThat(told(new Told(true, guest))).isEqualTo(guest);
        assertThat(told(new Told(true, coach), new Told(true, guest), new Told(true, new Relations(ANTS, Set.of()))))
                .isEqualTo(new Relations(BEES.and(ANTS), CASE, TIM));
    }

    @Test
    void tellsNothingOfSomebodyWithoutGroupAndCase() {
        assertThat(told()).isEqualTo(Relations.NONE);
        assertThat(told(new Told(false, new Relations(BEES, CASE, TIM)))).isEqualTo(Relations.NONE);
        assertThat(told(new Told(true, new Relations(CoachedGroups.NONE, Set.of(), TIM))))
                .as("nobody is known without a case")
                .isEqualTo(Relations.NONE);
    }
}
