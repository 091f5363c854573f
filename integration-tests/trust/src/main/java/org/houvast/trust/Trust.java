package org.houvast.trust;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Starts the product on a centre of 200 locations, asks it what the model is asked, and reports. */
public final class Trust {
    private static final int LOCATIONS = 200;

    /** locations that have records, in the sorts that a centre has: day care of two organisations, a school, both in one building */
    private static final List<Integer> WITH_RECORDS = List.of(0, 1, 2, 3, 4, 8, 9);

    /** so many requests from one line of progress to the next */
    private static final long PROGRESS = 10_000;

    /** at most so many are asked of one centre: it grows by the lines of its audit and by what is made */
    private static final long MOST = 100_000;

    private final PrintStream out;
    private final Clock clock;

    Trust(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /** --requests=N --seed=N */
    public static void main(String[] arguments) throws IOException {
        Map<String, String> options = Arrays.stream(arguments)
                .map(argument -> argument.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(
                        pair -> pair[0], pair -> pair.length > 1 ? pair[1] : "", (first, last) -> last));
        long requests = Long.parseLong(options.getOrDefault("requests", "5000"));
        long seed = Long.parseLong(options.getOrDefault("seed", "1"));
        long centres = (requests + MOST - 1) / MOST;
        Trust trust = new Trust(System.out, Clock.systemUTC());
        boolean good = true;
        for (long i = 0; i < centres; i++) {
            Report report = trust.run(requests / centres, seed + i);
            report.print(System.out);
            good &= report.good();
        }
        System.exit(good ? 0 : 1);
    }

    Report run(long requests, long seed) throws IOException {
        World world = new World(LOCATIONS);
        long begun = clock.millis();
        try (Product product = Product.start(world, clock)) {
            say(begun, "installed and ready");
            Policy policy = new Policy(world);
            Fixture fixture = new Fixture(product, world, policy);
            Map<Integer, Map<String, String>> keys = new TreeMap<>();
            for (int number : WITH_RECORDS) {
                Place place = world.places().stream()
                        .filter(p -> p.number() == number)
                        .findFirst()
                        .orElseThrow();
                keys.put(number, new Story(fixture, place).play());
            }
            world.places().forEach(place -> fixture.add(Thing.of(place)));
            world.groups().forEach(group -> fixture.add(Thing.of(group)));
            world.children().forEach(fixture::addChild);
            say(begun, fixture.things().size() + " things");
            fixture.failures().forEach(out::println);
            Surface surface = new Surface(
                    product.http().get(Product.API + "/openapi.json").json());
            Oracle oracle = new Oracle(fixture, surface, new Request.Source(fixture, surface, keys, seed));
            for (long asked = 0; asked < requests; asked += PROGRESS) {
                long until = Math.min(asked + PROGRESS, requests);
                oracle.ask(asked, until);
                say(begun, until + " requests");
            }
            Attempts attempts = new Attempts(fixture);
            MassAssignment mass = new MassAssignment(fixture, surface, keys, attempts);
            mass.attempt();
            MassActs acts = new MassActs(fixture, surface, keys, attempts);
            acts.attempt();
            say(begun, "mass assignment");
            return new Report(
                    fixture, surface, oracle, attempts, List.of(mass.figures(), acts.figures()), requests, seed);
        }
    }

    private void say(long begun, String what) {
        out.println("trust: " + what + " after "
                + Duration.ofMillis(clock.millis() - begun).toSeconds() + " s");
    }
}
