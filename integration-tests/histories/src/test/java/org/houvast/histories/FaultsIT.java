package org.houvast.histories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.houvast.commons.Problem;
import org.houvast.histories.Steps.One;
import org.houvast.histories.Steps.Step;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.ConsentAnswer.Said;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.TestDatabase.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Histories would notice: in each of these something is not as it should be, and is said. */
@TestInstance(Lifecycle.PER_CLASS)
class FaultsIT {
    private static final long SEED = 1;

    /** histories until the fault comes to bear */
    private static final int MOST = 8;

    private World world;
    private Fingerprint fingerprint;
    private int number;

    @SuppressWarnings("NullAway.Init")
    FaultsIT() {}

    @BeforeAll
    void start() {
        world = new World(Product.H2);
        fingerprint = new Fingerprint(world);
    }

    @AfterAll
    void stop() {
        world.close();
    }

    /** what differs in the first histories in which this can happen beside what makes something to read */
    private List<String> played(One... fault) {
        List<One> steps = new ArrayList<>(List.of(fault));
        steps.add(new One("observes", 6, Observing::observe));
        steps.add(new One("prepares a share", 6, Telling::share));
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < MOST && differences.isEmpty(); i++) {
            History history = new History(world, fingerprint, SEED, number++, new Steps(steps));
            history.play();
            differences.addAll(history.differences());
        }
        return differences;
    }

    private static One one(String name, Step step) {
        return new One(name, 6, step);
    }

    @Test
    void ofConsentThatWasWithdrawnAndStillHolds() {
        One asks = one("asks for consent", Consenting::ask);
        One gives = new One("gives consent", 30, Consenting::give);
        One assigns = one("assigns the coach", Hosts::assign);
        One withdraws = new One("withdraws consent, and nobody is told", 2, h -> h.child.consents.stream()
                .filter(c -> h.child.agreed(c.purpose, h.world.today()))
                .findFirst()
                .ifPresent(c -> {
                    c.says(h.pick(List.copyOf(h.child.holders())), Said.WITHDRAWN);
                    h.note("withdrawn " + c.purpose);
                }));

        assertThat(played(asks, gives, assigns, withdraws)).anyMatch(said -> said.contains(" read zq"));
    }

    @Test
    void ofAParentWithoutCustodyWhoStillReads() {
        One custody = one("custody ends, and nobody is told", h -> {
            String guardian = h.pick(List.copyOf(h.child.guardians.keySet()));
            h.child.guardians.put(guardian, new Child.Standing(Custody.NO, false, false));
            h.note(guardian);
        });

        assertThat(played(custody)).anyMatch(said -> said.contains(" read zq"));
    }

    @Test
    void ofAGroupThatStillReadsWhatLeftIt() {
        One moves = one("moves, and nobody is told", h -> {
            h.child.group = "bee";
            h.child.mentor = "";
            h.note("gone");
        });

        assertThat(played(moves)).anyMatch(said -> said.contains(" read zq"));
    }

    @Test
    void ofAShareThatAParentDoesNotFind() {
        One loses = one("shares what is not there", h -> {
            Set<String> shared = new HashSet<>(Set.of(h.child.word("observation")));
            h.child.guardians.keySet().forEach(g -> h.child.shared.put(g, shared));
            h.note("shared");
        });

        assertThat(played(loses)).anyMatch(said -> said.contains(" did not read "));
    }

    @Test
    void ofARefusalThatChangedSomething() {
        One changes = one("is refused too late", h -> {
            h.any("observation").ifPresent(m -> {
                h.world.rows.change(
                        "update observation_observation set revision = revision + 1 where id = ?", p -> p.uuid(m.id()));
                throw Problem.of(PrivacyProblems.NOT_FOUND);
            });
        });

        assertThat(played(changes)).anyMatch(said -> said.contains("was refused and changed"));
    }

    @Test
    void ofAWordThatOutlivesTheErasure() {
        world.rows.change("create table left_behind (words varchar(200))", Rows.Binder.NONE);
        One keeps = one("keeps a copy", h -> {
            String word = h.child.word("copy");
            h.world.rows.change("insert into left_behind (words) values (?)", p -> p.text("a copy of " + word));
            h.note("copied");
        });

        played(keeps);

        Map<String, Set<Words.Found>> found = new Scan(world).columns();
        assertThat(found).containsKey("left_behind.words");
        assertThat(new Scan(world).left(Set.of())).anyMatch(left -> left.startsWith("left_behind.words holds zq"));
        world.rows.change("drop table left_behind", Rows.Binder.NONE);
    }
}
