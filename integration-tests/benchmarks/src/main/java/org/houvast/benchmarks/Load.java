package org.houvast.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The process of the load generator, seen from here. */
final class Load implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final Writer orders;
    private final BufferedReader results;
    private final Map<Variant, String> files = new HashMap<>();

    Load(Site site, String token) throws IOException {
        folder = Files.createDirectories(site.karaf().path("load"));
        Path tokenFile = Files.writeString(folder.resolve("token"), token);
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadGenerator.class.getName(),
                        Integer.toString(site.port()),
                        tokenFile.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        orders = process.outputWriter(StandardCharsets.UTF_8);
        results = process.inputReader(StandardCharsets.UTF_8);
    }

    /** asks for this long */
    LoadResult run(Variant variant, Duration time) throws IOException {
        String file = files.get(variant);
        if (file == null) {
            file = write(variant);
            files.put(variant, file);
        }
        orders.write(time.toMillis() + " " + variant.method() + " " + file + "\n");
        orders.flush();
        String line = results.readLine();
        if (line == null) {
            throw new IOException("the load generator has ended");
        }
        return LoadResult.parse(line);
    }

    private String write(Variant variant) throws IOException {
        int number = files.size();
        Path paths = lines("paths-" + number, variant.paths());
        Path bodies = lines("bodies-" + number, variant.bodies());
        return paths + " " + bodies;
    }

    private Path lines(String name, List<String> lines) throws IOException {
        return Files.write(folder.resolve(name), lines);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
