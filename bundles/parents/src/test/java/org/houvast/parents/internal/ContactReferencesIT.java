package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.LocationRef;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Place;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Refusal;
import org.houvast.commons.WorkForm;
import org.houvast.parents.ContactReferences;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContactId;
import org.houvast.parents.ParentsProblems;
import org.houvast.privacy.Target;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

/** To which contacts a record of another module may point. */
class ContactReferencesIT extends ContactTest {
    private final ContactReferences references;

    ContactReferencesIT(TestDatabase database) {
        super(database);
        references = new StoredContactReferences(
                database.dataSource(), centre.privacy.guard(), centre.privacy.hostRecords());
    }

    private static Target about(String... children) {
        return new Target(
                "step-plan",
                UUID.randomUUID(),
                Set.of(children).stream().map(ChildRef::new).collect(Collectors.toUnmodifiableSet()),
                new GroupRef("sun"),
                new Place(new LocationRef("loc"), WorkForm.KDV),
                new OrganisationRef(MemoryHost.CENTRE),
                null,
                null);
    }

    private Optional<ProblemType> refusal(String who, ParentContactId contact, Target target) {
        return references.refusal(centre.actor(who), contact, target).map(Refusal::type);
    }

    @Test
    void arePossibleToAContactAboutTheSameChildThatTheActorMayRead() {
        ParentContact ofTim = record("vera", TIM);

        assertThat(refusal("vera", ofTim.id(), about("tim"))).isEmpty();
        assertThat(refusal("rik", ofTim.id(), about("tim"))).isEmpty();
    }

    @Test
    void areRefusedInTheSameWordsWhateverIsWrong() {
        ParentContact ofTim = record("vera", TIM);
        Optional<ProblemType> unknown = Optional.of(ParentsProblems.CONTACT_UNKNOWN);

        assertThat(refusal("vera", new ParentContactId(UUID.randomUUID()), about("tim")))
                .as("there is none")
                .isEqualTo(unknown);
        assertThat(refusal("vera", ofTim.id(), about("noa")))
                .as("another child")
                .isEqualTo(unknown);
        assertThat(refusal("vera", ofTim.id(), about())).as("a group").isEqualTo(unknown);
        for (String who : new String[] {"omar", "esra", "ada", "anna"}) {
            assertThat(refusal(who, ofTim.id(), about("tim"))).as(who).isEqualTo(unknown);
        }
    }

    @Test
    void holdForAChildUnderEveryKey() {
        centre.host.child("pip", ParentsCentre.BORN, "sun").child("pip-1", ParentsCentre.BORN, "sun");
        centre.privacy.pollHostChanges();
        ParentContact old = record("vera", child("pip-1"));
        centre.host.childrenMerge("pip-1", "pip");
        centre.privacy.pollHostChanges();

        assertThat(refusal("vera", old.id(), about("pip"))).isEmpty();
        assertThat(refusal("vera", old.id(), about("tim"))).contains(ParentsProblems.CONTACT_UNKNOWN);
    }
}
