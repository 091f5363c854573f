package org.houvast.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a running Java about itself, from outside, with the tool of its JDK. */
final class Jcmd {
    private static final Pattern USED = Pattern.compile("total \\d+K, used (\\d+)K");

    private final long process;

    Jcmd(ProcessHandle process) {
        this.process = process.pid();
    }

    /** heap in use after full collections, in MB */
    double heap() throws IOException {
        run("GC.run");
        run("GC.run");
        Matcher used = USED.matcher(run("GC.heap_info"));
        double kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        if (kilobytes == 0) {
            throw new IOException("no heap in what jcmd prints");
        }
        return kilobytes / 1024;
    }

    /**
     * Records once for nothing. The first recording of a Java throws all compiled code away, and so would make cold what was warmed up; later
     * ones do not.
     */
    void prepareRecording() throws IOException {
        startRecording();
        run("JFR.stop", "name=benchmark");
    }

    /** records with the settings of Java's own profile, a sample of each busy thread every 10 ms at most */
    void startRecording() throws IOException {
        run("JFR.start", "name=benchmark", "settings=profile");
    }

    /** ends the recording and writes it to this file */
    void stopRecording(Path file) throws IOException {
        run("JFR.stop", "name=benchmark", "filename=" + file);
    }

    private String run(String... command) throws IOException {
        List<String> all = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(process)));
        all.addAll(List.of(command));
        Process jcmd = new ProcessBuilder(all).redirectErrorStream(true).start();
        String output = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (!jcmd.waitFor(30, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
                throw new IOException("jcmd " + command[0] + ": " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return output;
    }
}
