package org.houvast.privacy.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.privacy.internal.guard.Reaches.BEES;
import static org.houvast.privacy.internal.guard.Reaches.CASE;
import static org.houvast.privacy.internal.guard.Reaches.OPENED;
import static org.houvast.privacy.internal.guard.Reaches.OWN;
import static org.houvast.privacy.internal.guard.Reaches.PARK;
import static org.houvast.privacy.internal.guard.Reaches.TIM;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Place;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.WorkForm;
import org.houvast.privacy.AccessScope;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AuditType;
import org.houvast.privacy.BrokenGlass;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.privacy.Relation;
import org.houvast.privacy.Sensitivity;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.ModuleGate;
import org.houvast.privacy.guard.ScopeCondition;
import org.houvast.privacy.internal.Installation;
import org.junit.jupiter.api.Test;

class AccessPolicyTest {
    private static final Action READ =
            Action.read("test.record.read", null, Sensitivity.CHILD, Relation.INTERNAL_COACH, Relation.BREAK_GLASS);
    private static final Action OF_MODULE =
            Action.read("test.module.read", "coaching", Sensitivity.CHILD, Relation.INTERNAL_COACH);
    private static final Action OPEN = READ.change("test.record.open", AuditType.BREAK_GLASS, Relation.COLLEAGUE);
    private static final Action READ_AS_COLLEAGUE =
            Action.read("test.notice.read", null, Sensitivity.CHILD, Relation.COLLEAGUE);
    private static final Action CHANGE_AS_MANAGER =
            READ_AS_COLLEAGUE.change("test.notice.change", AuditType.UPDATE, Relation.LOCATION_MANAGER);
    private static final BrokenGlass COLLEAGUE = new BrokenGlass(OWN, Map.of());
    private static final Target OF_TIM = new Target("record", new UUID(1, 1), Set.of(TIM), BEES, PARK, OWN, null, CASE);

    private final AccessPolicy policy = new AccessPolicy(new ModuleGates(null));

    private static AccessScope scope(Set<Place> managed, Set<Place> supported, BrokenGlass glass) {
        return Reaches.of(managed, supported, glass, Set.of());
    }

    private AccessPolicy.Decision decide(AccessScope scope, Action action) {
        Actor actor = new Actor(
                new PersonRef("sam"),
                null,
                Set.of(),
                Installation.facts(Optional.empty()),
                Instant.EPOCH,
                one -> scope);
        return policy.decide(actor, action, OF_TIM);
    }

    private static ProblemType type(AccessPolicy.Decision decision) {
        return Objects.requireNonNull(decision.refusal()).type();
    }

    @Test
    void needsNoBrokenGlassWhereAnotherRelationCarries() {
        assertThat(decide(scope(Set.of(), Set.of(PARK), OPENED), READ).relations())
                .containsExactly(Relation.INTERNAL_COACH);
        assertThat(decide(scope(Set.of(), Set.of(), OPENED), READ).relations()).containsExactly(Relation.BREAK_GLASS);
        assertThat(decide(scope(Set.of(PARK), Set.of(), OPENED), READ).relations())
                .as("what does not carry the action")
                .containsExactly(Relation.BREAK_GLASS);
    }

    @Test
    void asksForAColleagueWhereAnActionNamesOne() {
        assertThat(decide(scope(Set.of(), Set.of(), COLLEAGUE), OPEN).relations())
                .containsExactly(Relation.COLLEAGUE);
        assertThat(decide(scope(Set.of(), Set.of(), COLLEAGUE), READ_AS_COLLEAGUE)
                        .relations())
                .containsExactly(Relation.COLLEAGUE);
        assertThat(type(decide(scope(Set.of(), Set.of(), BrokenGlass.NONE), OPEN)))
                .isEqualTo(PrivacyProblems.NOT_FOUND);
        assertThat(type(decide(scope(Set.of(), Set.of(), COLLEAGUE), READ))).isEqualTo(PrivacyProblems.NOT_FOUND);
    }

    @Test
    void tellsWhyOnlyToWhoeverMayRead() {
        AccessPolicy.Decision known = decide(scope(Set.of(), Set.of(), COLLEAGUE), CHANGE_AS_MANAGER);
        assertThat(known.refusal()).isEqualTo(Refusal.of(PrivacyProblems.NOT_ALLOWED, CHANGE_AS_MANAGER.code()));
        assertThat(known.rule()).isEqualTo(PrivacyProblems.NOT_ALLOWED.name());
        assertThat(known.relations()).isEmpty();

        AccessPolicy.Decision hidden = decide(scope(Set.of(), Set.of(PARK), BrokenGlass.NONE), CHANGE_AS_MANAGER);
        assertThat(type(hidden)).isEqualTo(PrivacyProblems.NOT_FOUND);
        assertThat(hidden.rule()).isEqualTo(AccessPolicy.NO_RELATION);
    }

    @Test
    void closesEverythingOfAModuleWhileNobodyTellsWhereItIsOn() {
        AccessScope coach = scope(Set.of(), Set.of(PARK), BrokenGlass.NONE);

        assertThat(type(decide(coach, OF_MODULE))).isEqualTo(PrivacyProblems.MODULES_UNKNOWN);
        assertThat(policy.condition(coach, OF_MODULE, "").parameters())
                .filteredOn(values -> values.length == 0)
                .as("no place is readable")
                .hasSize(2);
        assertThat(policy.condition(coach, READ, "").parameters()).allMatch(values -> values.length == 1);
    }

    /** Open at the places that it is given. */
    private static final class Gate implements ModuleGate {
        private Set<Place> open = Set.of();

        @Override
        public Optional<Refusal> refusal(String module, Place place, boolean changes) {
            return Optional.empty();
        }

        @Override
        public Set<Place> readable(String module) {
            return open;
        }
    }

    @Test
    void asksForThePlacesThatAreReadableNow() {
        Gate gate = new Gate();
        AccessPolicy gated = new AccessPolicy(new ModuleGates(gate));
        AccessScope coach = scope(Set.of(), Set.of(PARK), BrokenGlass.NONE);
        Place dorp = new Place(new LocationRef("dorp"), WorkForm.BSO);

        gate.open = Set.of(PARK);
        assertThat(places(gated.condition(coach, OF_MODULE, ""))).containsExactly("park", "KDV park");
        List<String[]> kept = gated.condition(coach, OF_MODULE, "").parameters();
        assertThat(gated.condition(coach, OF_MODULE, "").parameters().get(2))
                .as("made once for a set")
                .isSameAs(kept.get(2));

        gate.open = Set.of(dorp);
        assertThat(places(gated.condition(coach, OF_MODULE, ""))).containsExactly("dorp", "BSO dorp");
        assertThat(gated.condition(coach, OF_MODULE, "", TIM).parameters().get(1))
                .containsExactly("BSO dorp");
    }

    /** the last two parameters: locations, and pairs of work form and location */
    private static List<String> places(ScopeCondition condition) {
        List<String[]> all = condition.parameters();
        return all.subList(all.size() - 2, all.size()).stream()
                .map(values -> String.join(",", values))
                .toList();
    }
}
