package org.houvast.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The commands behind {@code features/demo/run}.
 *
 * <pre>
 * prepare KARAF   writes ports and issuer into its etc/
 * play KARAF      waits until it is ready and plays the story; exit code 1 when it went otherwise than it should
 * tokens KARAF    prints a token for each of the cast
 * </pre>
 */
public final class Demo {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String PORT_FILE = "etc/houvast-demo-port";

    private final Path home;
    private final Clock clock = Clock.systemUTC();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Demo(Path home) {
        this.home = home;
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            System.err.println("usage: prepare|play|tokens KARAF_HOME");
            System.exit(2);
        }
        Demo demo = new Demo(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "prepare" -> demo.prepare();
            case "play" -> System.exit(demo.tell() ? 0 : 1);
            case "tokens" -> demo.tokens();
            default -> System.exit(2);
        }
    }

    /** makes the demo issuer known to a Karaf that listens on this port, and that is configured otherwise already */
    public static void addIssuer(Path home, int port) throws IOException {
        new Preparation(home).addIssuer(DemoIssuer.of(home, Clock.systemUTC()));
        listensOn(home, port);
    }

    /** says on which port the story is played */
    public static void listensOn(Path home, int port) throws IOException {
        Files.writeString(home.resolve(PORT_FILE), Integer.toString(port));
    }

    /** a token of the demo issuer of this Karaf for one of the persons of the centre, valid for 12 hours */
    public static String token(Path home, String person) throws IOException {
        return DemoIssuer.of(home, Clock.systemUTC()).token(person);
    }

    /**
     * Plays the story on a running Karaf, telling it to the console.
     *
     * @throws StoryFailed when it went otherwise than it should
     */
    public static void play(Path home) throws IOException {
        new Demo(home).play();
    }

    private void prepare() throws IOException {
        listensOn(home, new Preparation(home).prepare(DemoIssuer.of(home, clock)));
    }

    private boolean tell() throws IOException {
        try {
            play();
            out.println();
            out.println("The story went as it should.");
            return true;
        } catch (StoryFailed e) {
            out.println();
            out.println("The story failed: " + e.getMessage());
            return false;
        }
    }

    private void play() throws IOException {
        RestClient rest = new RestClient(api(), DemoIssuer.of(home, clock));
        Narrator narrator = new Narrator(out);
        awaitReady(rest);
        new Story(rest, narrator, clock).play();
        new AllStates(rest, narrator, clock).play();
    }

    private void awaitReady(RestClient rest) {
        Instant deadline = clock.instant().plus(PATIENCE);
        while (!rest.ready()) {
            if (clock.instant().isAfter(deadline)) {
                throw new StoryFailed("not ready within " + PATIENCE.toSeconds() + " s; see data/log/karaf.log");
            }
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
    }

    private void tokens() throws IOException {
        DemoIssuer issuer = DemoIssuer.of(home, clock);
        out.println("Look at it:");
        out.println("  API browser   " + api().resolve("../docs/"));
        out.println("  description   " + api().resolve("openapi.json"));
        out.println("  health        " + api().resolve("health/ready"));
        out.println("  Karaf shell   " + home.resolve("bin/client"));
        out.println("Tokens, valid for 12 hours:");
        for (String person : List.of("staff-001", "staff-047", "staff-039", "staff-042", "guardian-0001")) {
            out.println("  " + person + "  " + issuer.token(person));
        }
    }

    private URI api() throws IOException {
        String port = Files.readString(home.resolve(PORT_FILE)).strip();
        return URI.create("http://localhost:" + port + "/houvast/v1/");
    }
}
