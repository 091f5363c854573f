package org.houvast.trust;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houvast.integration.karaf.Answer;

/** Looks through an answer for what its reader may not hear: words of records, their ids, keys of children. */
final class Leaks {
    private static final Pattern WORD = Pattern.compile("kanarie(\\d+)x");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern CHILD = Pattern.compile("chd-\\d+-\\d");

    private final Fixture fixture;

    Leaks(Fixture fixture) {
        this.fixture = fixture;
    }

    List<String> in(Request request, Answer answer) {
        List<String> leaks = new ArrayList<>();
        Person person = request.person();
        String asked = request.path() + request.body();
        String said = answer.headers().map() + answer.body();
        Matcher word = WORD.matcher(said);
        while (word.find()) {
            Thing thing = fixture.byNumber(Integer.parseInt(word.group(1)));
            if (thing != null && !hears(person, thing)) {
                leaks.add(told(request, answer, "words of " + thing));
            }
        }
        if (request.operation().collection().startsWith("/audit")) {
            return leaks; // the officer is told there which record was read, and never what it says
        }
        Matcher id = ID.matcher(said);
        while (id.find()) {
            Thing thing = fixture.byId(id.group());
            if (thing != null && !asked.contains(id.group()) && !hears(person, thing) && !isNamed(person, thing)) {
                leaks.add(told(request, answer, "the id of " + thing));
            }
        }
        Matcher key = CHILD.matcher(said);
        while (key.find()) {
            Thing child = fixture.byId(key.group());
            if (child != null && !asked.contains(key.group()) && !knows(person, child)) {
                leaks.add(told(request, answer, "the key of " + key.group()));
            }
        }
        return leaks;
    }

    private static String told(Request request, Answer answer, String what) {
        return request.operation() + " | " + request.person().sort() + " | "
                + what.replaceAll("Thing\\[collection=([^,]*).*", "$1") + " | " + answer.status() + " | "
                + request.person().key() + " " + request.path() + " " + what;
    }

    private boolean hears(Person person, Thing thing) {
        return fixture.policy().reads(person, thing)
                || fixture.policy().may(person, thing, "list")
                || fixture.shownTo(thing).contains(person.human())
                || fixture.shownTo(thing).contains(person.key());
    }

    /** a record that this person reads names it by its id: a consent its question, an assessment its evidence */
    private boolean isNamed(Person person, Thing thing) {
        return fixture.naming(thing).stream().anyMatch(by -> fixture.policy().reads(person, by));
    }

    private boolean knows(Person person, Thing child) {
        return fixture.policy().reads(person, child) || fixture.policy().may(person, child, "known");
    }
}
