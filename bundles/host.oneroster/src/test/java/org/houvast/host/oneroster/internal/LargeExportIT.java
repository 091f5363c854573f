package org.houvast.host.oneroster.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.houvast.commons.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 100,000 children in a heap of 512 MB: read, and read again while the first state is still there. The time that passed is
 * printed; the limit holds for the processor time of the reading thread, which other work on the machine does not change.
 */
class LargeExportIT {
    private static final int CHILDREN = 100_000;
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern SECONDS = Pattern.compile("of which ([0-9.]+) s of work");

    @TempDir
    Path folder;

    @Test
    void readsALargeExportInTimeAndInASmallHeap() throws Exception {
        new LargeExport(folder, CHILDREN).write();
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LargeExportIT.class.getName(),
                        folder.toString()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        System.out.println(output);
        assertThat(process.exitValue()).as(output).isZero();
        Matcher seconds = SECONDS.matcher(output);
        assertThat(seconds.find()).isTrue();
        assertThat(Duration.ofMillis((long) (Double.parseDouble(seconds.group(1)) * 1_000)))
                .isLessThan(LIMIT);
    }

    /** what the process with the small heap does */
    public static void main(String[] arguments) throws IOException {
        Settings settings = ExportFolder.settings(Path.of(arguments[0]), "username", Set.of());
        ExportReader reader = new ExportReader(settings, ExportFolder.CLOCK);
        OneRosterHost host = new OneRosterHost(timed(reader), ExportFolder.CLOCK);
        host.take(timed(reader));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        System.out.printf(
                "held after both: %d MB of %d MB%n",
                (runtime.totalMemory() - runtime.freeMemory()) >> 20, runtime.maxMemory() >> 20);
        if (host.state().children().register().all().size() != CHILDREN
                || host.children().list(PageRequest.first()).items().isEmpty()) {
            throw new IllegalStateException("not all children are there");
        }
    }

    private static CentreState timed(ExportReader reader) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long beginWork = threads.getCurrentThreadCpuTime();
        CentreState state = reader.read();
        System.out.printf(
                Locale.ROOT,
                "read in %.1f s, of which %.1f s of work%n",
                (System.nanoTime() - begin) / 1e9,
                (threads.getCurrentThreadCpuTime() - beginWork) / 1e9);
        return state;
    }
}
