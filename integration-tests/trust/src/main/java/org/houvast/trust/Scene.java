package org.houvast.trust;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One location, with those who record there. */
class Scene {
    final Fixture fixture;
    final LocalDate today;
    final int number;
    final Place place;
    final String mentor;
    final String colleague;
    final String manager;
    final String coach;
    final Thing group;
    final Thing location;
    final Thing child;
    final Thing named;
    final String about;
    final Map<String, String> keys = new TreeMap<>();

    Scene(Fixture fixture, Place place) {
        World world = fixture.world();
        this.fixture = fixture;
        this.today = fixture.product().today();
        this.place = place;
        this.number = place.number();
        this.mentor = "stf-" + number + "-0";
        this.colleague = "stf-" + number + "-1";
        this.manager = "mgr-" + number;
        this.coach = "coach-" + number % 2;
        this.group = Thing.of(world.group("grp-" + number + "-0"));
        this.location = Thing.of(place);
        this.child = Thing.of(world.child("chd-" + number + "-0"));
        this.named = Thing.of(world.child("chd-" + number + "-1"));
        this.about = "'subject':{'type':'GROUP','id':'" + group.id() + "'}";
    }

    static String on(Thing thing) {
        return "'subject':{'type':'CHILD','id':'" + thing.id() + "'}";
    }

    String here() {
        return "{'location':'" + place.location() + "','workForm':'" + place.form() + "'}";
    }

    boolean school() {
        return place.form().equals("PO");
    }

    Thing question(Thing of, String... marks) {
        return fixture.make(
                mentor,
                "/questions",
                "{" + on(of) + ",'text':'@ hides','strengths':'@ builds','askNow':true}",
                of,
                marks);
    }

    Thing observation(String by, Thing of, String question, String subject, String... marks) {
        return fixture.make(
                by,
                "/observations",
                "{" + subject + question + ",'text':{'facts':'@ went under the table'}}",
                of,
                marks);
    }

    Thing linked(String by, Thing of, Thing question, String subject, String... marks) {
        String[] all = Stream.concat(Stream.of("case"), Arrays.stream(marks)).toArray(String[]::new);
        Thing made = observation(by, of, ",'questionId':'" + question.id() + "'", subject, all);
        fixture.link(question, made);
        return fixture.act(by, made, "finalise", "");
    }

    /** what is one person's alone */
    static Thing nobodys() {
        return new Thing("", "", null, null, null, "", Set.of(), -1);
    }

    /** the address at which guardians find it */
    void asParentsSee(Thing thing, String collection, String... marks) {
        fixture.add(new Thing(
                collection,
                thing.id(),
                thing.child(),
                thing.group(),
                thing.place(),
                thing.author(),
                Set.of(marks),
                thing.number()));
    }
}
