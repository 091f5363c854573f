package org.houvast.trust;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.houvast.integration.karaf.Answer;
import org.houvast.trust.Policy.Verdict;
import org.houvast.trust.Surface.Operation;

/**
 * Asks model and product the same, and keeps every difference. What would change a record carries a revision that it never had, so that it is
 * let through to there and no further: stale means allowed.
 */
final class Oracle {
    private static final int WORKERS = 8;

    /** so much of an answer is shown */
    private static final int LONGEST = 300;

    private static final String NEVER = "\"987654321\"";

    /** what is no refusal: done, or refused for another reason than who asks */
    private static final Set<Integer> LET_THROUGH = Set.of(200, 201, 400, 409, 412, 422);

    /** said before it is asked who wants it, when the form of the request is wrong */
    private static final Set<Integer> REFUSED = Set.of(400, 403, 404);

    /** these name a record to share or hand over, and the one that is named here is not there */
    private static final Set<String> NAMES_ANOTHER = Set.of("POST /shares", "POST /handovers");

    /** surfaces whose being there is no secret: settings and modules of a location that everybody knows */
    private static final Set<String> NO_SECRET = Set.of("/settings", "/locations", "/value-lists", "/descriptors");

    /** asks by the group in its body; then a tip that cannot be read is called unknown, like one that is not there */
    private static final String RATES = "POST /tips/{id}/rate";

    /** making one ends the one before it */
    private static final Set<String> ONE_AT_A_TIME = Set.of("/contact-persons");

    private final Fixture fixture;
    private final Surface surface;
    private final Request.Source source;
    private final Leaks leaks;
    private final Tally tally = new Tally();
    private final Queue<String> differences = new ConcurrentLinkedQueue<>();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();

    Oracle(Fixture fixture, Surface surface, Request.Source source) {
        this.fixture = fixture;
        this.surface = surface;
        this.source = source;
        this.leaks = new Leaks(fixture);
    }

    /** what the table does not know */
    List<String> unknown() {
        Policy policy = fixture.policy();
        return surface.operations().stream()
                .filter(o -> !policy.knows(o.collection(), o.deed()))
                .filter(o -> !o.deed().equals("list") || !policy.knows(o.collection(), "read"))
                .map(Operation::toString)
                .toList();
    }

    /** the requests with these numbers, without the last one */
    void ask(long from, long until) {
        AtomicLong next = new AtomicLong(from);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try {
            List<Future<?>> all = IntStream.range(0, WORKERS)
                    .<Future<?>>mapToObj(i -> workers.submit(() -> {
                        for (long n = next.getAndIncrement(); n < until; n = next.getAndIncrement()) {
                            ask(source.draw(n));
                        }
                    }))
                    .toList();
            for (Future<?> each : all) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            workers.shutdownNow();
        }
    }

    private void ask(Request request) {
        Operation operation = request.operation();
        Answer answer = fixture.product()
                .ask(
                        request.person().key(),
                        operation.method(),
                        request.path(),
                        request.body(),
                        operation.ofRecord() && !operation.reads() ? NEVER : "");
        tally.asked(request);
        leaks.in(request, answer).forEach(heard::add);
        judge(request, answer);
    }

    private void judge(Request request, Answer answer) {
        Verdict verdict = verdict(request);
        tally.judged(request, verdict, answer);
        boolean right =
                switch (verdict) {
                    case ALLOWED -> allowed(request, answer);
                    case REFUSED -> refused(request, answer);
                    case HIDDEN -> hidden(request, answer);
                };
        if (!right) {
            differences.add(difference(request, verdict, answer));
        }
    }

    private static String difference(Request request, Verdict verdict, Answer answer) {
        Thing about = request.about();
        String body = answer.body().replaceAll("\\s+", " ");
        return request.operation() + " | " + request.person().sort() + " | " + verdict + " | " + answer.status() + " | "
                + request.person().key() + " " + request.path() + " "
                + (about == null ? "" : about.marks() + " by " + about.author()) + " → "
                + body.substring(0, Math.min(LONGEST, body.length()));
    }

    private boolean allowed(Request request, Answer answer) {
        Operation operation = request.operation();
        if (!operation.reads()) {
            return LET_THROUGH.contains(answer.status())
                    || (NAMES_ANOTHER.contains(operation.toString()) && answer.status() == 404);
        }
        return (answer.status() == 200 && complete(request, answer))
                || answer.status() == 400
                || moduleOff(answer)
                || (operation.deed().startsWith("show:") && answer.status() == 409);
    }

    /**
     * Refused, or answered with nothing: a screen says the same to who may not have it as to a coach who never came here, and a list does
     * not hold the record. Who reads a question may hear that its state forbids what only others might do.
     */
    private boolean refused(Request request, Answer answer) {
        Operation operation = request.operation();
        Thing about = request.about();
        if (REFUSED.contains(answer.status()) || moduleOff(answer)) {
            return true;
        }
        if (answer.status() == 409 && operation.deed().equals("create") && about != null) {
            return fixture.policy().reads(request.person(), about);
        }
        if (answer.status() != 200
                || !operation.deed().equals("list")
                || request.person().left()) {
            return answer.status() == 200 && operation.collection().startsWith("/health");
        }
        if (!fixture.policy().knows(operation.collection(), "list")) {
            return about != null && !answer.body().contains("\"id\":\"" + about.id());
        }
        String nobody = fixture.product()
                .ask(World.STRANGER, "GET", request.path(), "", "")
                .body();
        return answer.body().equals(nobody);
    }

    /** nobody wants the module at that location; so it is said before anything else */
    private static boolean moduleOff(Answer answer) {
        return answer.status() == 409 && answer.body().contains("administration:module-off");
    }

    private Verdict verdict(Request request) {
        Operation operation = request.operation();
        Policy policy = fixture.policy();
        Thing about = request.about();
        if (request.person().left()) {
            return Verdict.REFUSED;
        }
        if (about == null) {
            return Verdict.HIDDEN;
        }
        if (NO_SECRET.contains(operation.collection()) && operation.ofRecord()) {
            return asked(operation, about.at(operation.collection()))
                            .anyMatch(thing -> policy.may(request.person(), thing, operation.deed()))
                    ? Verdict.ALLOWED
                    : Verdict.REFUSED;
        }
        if (operation.ofRecord()) {
            return policy.verdict(request.person(), about.at(operation.collection()), operation.deed());
        }
        if (operation.deed().equals("list") && !policy.knows(operation.collection(), "list")) {
            return policy.reads(request.person(), about.at(operation.collection())) ? Verdict.ALLOWED : Verdict.REFUSED;
        }
        Thing shown = about.at(operation.collection());
        boolean may = operation.deed().equals("create")
                ? policy.begins(request.person(), shown)
                : asked(operation, shown).anyMatch(thing -> policy.may(request.person(), thing, operation.deed()));
        return may ? Verdict.ALLOWED : Verdict.REFUSED;
    }

    /** what is asked of a whole location is told of those of its work forms that the person answers for */
    private Stream<Thing> asked(Operation operation, Thing about) {
        Place place = about.place();
        boolean ofLocation =
                operation.takes("location") || operation.collection().equals("/locations");
        return place == null || !ofLocation || operation.takes("workForm")
                ? Stream.of(about)
                : fixture.world().places().stream()
                        .filter(p -> p.location().equals(place.location()))
                        .map(p -> Thing.of(p).at(about.collection()));
    }

    /** what may not be known is answered like what is not there */
    private boolean hidden(Request request, Answer answer) {
        if (NO_SECRET.contains(request.operation().collection())) {
            return REFUSED.contains(answer.status());
        }
        tally.hidden(request, answer);
        boolean asUnknown = request.operation().toString().equals(RATES) && answer.status() == 400;
        return answer.status() == 404 || (asUnknown && answer.body().contains("coaching:tip-unknown"));
    }

    /** a list that somebody may have holds the record that it was asked for */
    private boolean complete(Request request, Answer answer) {
        Thing about = request.about();
        if (request.operation().ofRecord()
                || about == null
                || about.number() < 0
                || about.marks().contains("draft")
                || ONE_AT_A_TIME.contains(about.collection())) {
            return true;
        }
        Policy policy = fixture.policy();
        Thing child = about.child() == null ? null : fixture.byId(about.child().key());
        boolean byName = child == null
                || !request.path().contains("child=")
                || policy.may(request.person(), child, "known")
                || policy.reads(request.person(), child);
        boolean elsewhere = request.operation().collection().equals("/parent-wishes")
                && about.author().equals(request.person().key());
        if (!byName || elsewhere || !policy.reads(request.person(), about)) {
            return true; // who knows an alias finds nothing by the name
        }
        JsonNode items = answer.json().isArray() ? answer.json() : answer.json().path("items");
        for (JsonNode item : items) {
            if (item.path("id").asText().equals(about.id())) {
                return true;
            }
        }
        return answer.json().has("next");
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    List<String> leaks() {
        return List.copyOf(heard);
    }

    /** what was asked and answered, in numbers */
    Tally tally() {
        return tally;
    }
}
