package org.houvast.coaching.internal.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.houvast.coaching.ContactPerson;
import org.houvast.coaching.ContactPersonId;
import org.houvast.coaching.EnterExpertise;
import org.houvast.coaching.Expertise;
import org.houvast.coaching.ExpertiseFilter;
import org.houvast.coaching.ExpertiseId;
import org.houvast.coaching.ExpertiseLine;
import org.houvast.coaching.NameContactPerson;
import org.houvast.coaching.ReviseExpertise;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.CoachingCentre;
import org.houvast.coaching.internal.PracticeCentre;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.StaffRef;
import org.houvast.testkit.Operation;
import org.houvast.testkit.Operation.Ref;
import org.jspecify.annotations.Nullable;

/** How the expertise directory and the contact persons of a place are tried. */
final class ExpertiseOperations {
    private static final ExpertiseFilter EVERY = new ExpertiseFilter(null, null, null, null);

    /** they work at several places of the location, so they say at which */
    private static final Set<String> AT_SEVERAL = Set.of("esra", "iris", "max");

    private final MatrixCentre at;
    private final PracticeCentre practice;

    ExpertiseOperations(MatrixCentre at) {
        this.at = at;
        this.practice = at.practice;
    }

    Map<String, List<Operation>> all() {
        Map<String, List<Operation>> all = new HashMap<>();
        expertise(all);
        contacts(all);
        return all;
    }

    // expertise

    private void expertise(Map<String, List<Operation>> all) {
        all.put(
                "coaching.expertise.read",
                List.of(Operation.reading(
                        "PLACE",
                        "vera",
                        () -> enter("vera", CoachingCentre.KDV),
                        (p, e) -> practice.expertise.get(at.as(p), new ExpertiseId(e.id())),
                        (p, id) -> practice.expertise.own(at.as(p), PageRequest.first()).items().stream()
                                .anyMatch(own -> own.id().value().equals(id)))));
        all.put(
                "coaching.expertise.browse",
                List.of(Operation.on(
                        "ORGANISATION",
                        "",
                        () -> enter("vera", CoachingCentre.KDV),
                        (p, e) -> Operation.shown(MatrixCentre.listed(
                                page -> practice.expertise.list(at.as(p), EVERY, page),
                                s -> ((ExpertiseLine) s).id().value(),
                                e.id())))));
        all.put(
                "coaching.expertise.enter",
                List.of(
                        Operation.of("TEAM", p -> enter(p, CoachingCentre.KDV)),
                        Operation.of(
                                "TEAM/where each works",
                                p -> enter(p, AT_SEVERAL.contains(p) ? CoachingCentre.KDV : null))));
        all.put(
                "coaching.expertise.revise",
                ofVera((p, e) -> practice.expertise.revise(
                        at.as(p), new ExpertiseId(e.id()), e.revision(), new ReviseExpertise(List.of(Theme.PLAY)))));
        all.put(
                "coaching.expertise.withdraw",
                ofVera((p, e) -> practice.expertise.withdraw(at.as(p), new ExpertiseId(e.id()), e.revision())));
    }

    private List<Operation> ofVera(BiConsumer<String, Ref> change) {
        return List.of(Operation.on("PLACE", "vera", () -> enter("vera", CoachingCentre.KDV), change));
    }

    /** everybody has one entry, so an earlier one goes first */
    private Expertise enter(String who, @Nullable Place place) {
        if (at.as(who).staff().isPresent()) {
            practice.expertise
                    .own(at.as(who), PageRequest.first())
                    .items()
                    .forEach(e -> practice.expertise.withdraw(at.as(who), e.id(), e.revision()));
        }
        return practice.expertise.enter(at.as(who), new EnterExpertise(place, List.of(Theme.SLEEP)));
    }

    // contact persons

    private void contacts(Map<String, List<Operation>> all) {
        all.put(
                "coaching.contact-person.read",
                List.of(Operation.reading(
                        "GROUP/of its place",
                        "",
                        () -> name("rik"),
                        (p, c) -> practice.contacts.get(at.as(p), new ContactPersonId(c.id())),
                        (p, id) -> MatrixCentre.listed(
                                page -> practice.contacts.list(at.as(p), CoachingCentre.KDV.location(), page),
                                s -> ((ContactPerson) s).id().value(),
                                id))));
        all.put("coaching.contact-person.name", List.of(Operation.of("PLACE", this::name)));
        all.put(
                "coaching.contact-person.end",
                List.of(Operation.on(
                        "GROUP/of its place",
                        "",
                        () -> name("rik"),
                        (p, c) -> practice.contacts.end(at.as(p), new ContactPersonId(c.id()), c.revision()))));
    }

    private ContactPerson name(String who) {
        return practice.contacts.name(at.as(who), new NameContactPerson(CoachingCentre.KDV, new StaffRef("vera")));
    }
}
