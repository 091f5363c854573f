package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stock Karaf, in a folder of its own, run as a process of its own: nothing is added to it for the sake of a test, and it
 * can be killed. Its ports are free ones; it installs from the repository of this build alone, without a network.
 */
public final class Karaf implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(3);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final String BOOTED =
            "echo \"booted: $(($.context getServiceReference org.apache.karaf.features.BootFinished))\"";

    /** what goes well in bundles that are not ours */
    private static final Pattern CHATTER = Pattern.compile("\\| INFO  \\|(?!.*org\\.houvast)");

    private final Installation installation;
    private final Shell shell;
    private final Http http;
    private @Nullable Process process;
    private boolean closed;

    private Karaf(Installation installation) {
        this.installation = installation;
        this.shell = new Shell(installation.shellPort());
        this.http = new Http(URI.create("http://127.0.0.1:" + installation.httpPort()));
    }

    /** a fresh one, not started; replaces the folder of an earlier one of this name */
    public static Karaf unpacked(String name) {
        return new Karaf(Installation.unpack(name));
    }

    /** takes our feature repository away, before the start: what remains is the archive */
    public Karaf withoutFeatureRepository() {
        installation.repositories(Build.karafRepository());
        return this;
    }

    /** sets a configuration in {@code etc}; a running Karaf takes it over soon */
    public Karaf configure(String pid, Map<String, String> values) {
        new EtcFile(path("etc/" + pid + ".cfg")).set(values);
        return this;
    }

    /** a file or folder of this Karaf: {@code data/log} */
    public Path path(String relative) {
        return installation.folder().resolve(relative);
    }

    /** starts it, with the data it has, and waits until its boot features are up */
    public Karaf start() {
        if (running()) {
            throw new IllegalStateException("runs already: " + installation.folder());
        }
        Process started = installation.launch();
        process = started;
        Await.until("boot of " + installation.folder(), START, () -> {
            if (!started.isAlive()) {
                throw new IllegalStateException("ended with status " + started.exitValue());
            }
            return shell.run(BOOTED).output().contains("BootFinished");
        });
        return this;
    }

    public boolean running() {
        return process != null && process.isAlive();
    }

    /** stops it in good order; its data stays */
    public void stop() {
        end(Process::destroy);
    }

    /** kills it (SIGKILL) at once; its data stays as it is */
    public void kill() {
        end(Process::destroyForcibly);
    }

    private void end(Consumer<Process> how) {
        Process ending = process;
        process = null;
        if (ending == null) {
            return;
        }
        how.accept(ending);
        try {
            if (!ending.waitFor(STOP.toSeconds(), TimeUnit.SECONDS)) {
                ending.destroyForcibly();
                throw new AssertionError("does not stop: " + installation.folder());
            }
        } catch (InterruptedException e) {
            ending.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** runs a command of the shell and gives what it prints; fails the test when the command fails */
    public String shell(String command) {
        Shell.Outcome outcome = shell.run(command);
        if (outcome.status() != 0) {
            throw new AssertionError(command + " ended with " + outcome.status() + ": " + outcome.output());
        }
        return outcome.output();
    }

    /** runs a command that must be refused, and gives the reason it prints */
    public String refused(String command) {
        Shell.Outcome outcome = shell.run(command);
        if (outcome.status() == 0) {
            throw new AssertionError(command + " was not refused: " + outcome.output());
        }
        return outcome.output();
    }

    /** installs these features in one go */
    public Karaf install(String... features) {
        shell("feature:install " + String.join(" ", features));
        return this;
    }

    /** takes these features away again, in one go */
    public Karaf uninstall(String... features) {
        shell("feature:uninstall " + String.join(" ", features));
        return this;
    }

    /** makes our features known, as the README tells an administrator to */
    public Karaf addFeatureRepository() {
        shell("feature:repo-add " + Build.featureRepository());
        return this;
    }

    public int httpPort() {
        return installation.httpPort();
    }

    /** a client of the HTTP of this Karaf, without a token */
    public Http http() {
        return http;
    }

    public Bundles bundles() {
        return Bundles.of(this);
    }

    /** what one wants to know when a test failed: why bundles do not run, and the end of the log */
    String diagnosis() {
        StringBuilder text = new StringBuilder("== " + installation.folder() + (running() ? "" : " (not running)"));
        if (running()) {
            for (String command : List.of("diag", "scr:list", "http:list")) {
                text.append("\n== ").append(command).append('\n');
                try {
                    text.append(shell.run(command).output());
                } catch (UncheckedIOException | AssertionError e) {
                    text.append(e);
                }
            }
        }
        return text.append("\n== data/log/karaf.log\n").append(endOfLog()).toString();
    }

    private String endOfLog() {
        Path log = path("data/log/karaf.log");
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            lines = lines.stream().filter(line -> !CHATTER.matcher(line).find()).toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 120), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** whether no test uses it any more */
    boolean closed() {
        return closed;
    }

    @Override
    public String toString() {
        return installation.folder().getFileName().toString();
    }

    /** ends it, whatever it does; the folder stays for who wants to look */
    @Override
    public void close() {
        closed = true;
        kill();
        shell.close();
    }
}
