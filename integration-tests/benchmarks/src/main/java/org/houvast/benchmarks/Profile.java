package org.houvast.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;

/**
 * Who used the processor: each sample counts for the innermost frame that belongs to somebody we name, so that what the JDK does counts
 * for its caller.
 */
final class Profile {
    private static final Map<String, String> OWNERS = new LinkedHashMap<>();

    static {
        OWNERS.put("org.apache.cxf.", "CXF");
        OWNERS.put("com.fasterxml.jackson.", "Jackson");
        OWNERS.put("org.postgresql.", "PostgreSQL driver");
        OWNERS.put("com.zaxxer.hikari.", "connection pool");
        OWNERS.put("org.eclipse.persistence.", "EclipseLink");
        OWNERS.put("com.nimbusds.", "token (Nimbus)");
        OWNERS.put("org.eclipse.jetty.", "Jetty");
        OWNERS.put("org.ops4j.pax.", "Pax Web");
        OWNERS.put("org.apache.felix.http.", "servlet wrappers");
        OWNERS.put("org.houvast.", "");
    }

    private final Map<String, Integer> samples = new HashMap<>();
    private int all;

    private Profile() {}

    /** the samples of a recording */
    static Profile of(Path recording) throws IOException {
        Profile profile = new Profile();
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                RecordedStackTrace stack = event.getStackTrace();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && stack != null) {
                    profile.add(stack.getFrames());
                }
            }
        }
        return profile;
    }

    private void add(List<RecordedFrame> frames) {
        all++;
        for (RecordedFrame frame : frames) {
            String owner = owner(frame.getMethod().getType().getName());
            if (!owner.isEmpty()) {
                samples.merge(owner, 1, Integer::sum);
                return;
            }
        }
        samples.merge("others", 1, Integer::sum);
    }

    private static String owner(String type) {
        for (Map.Entry<String, String> owner : OWNERS.entrySet()) {
            if (type.startsWith(owner.getKey())) {
                return owner.getValue().isEmpty() ? bundle(type) : owner.getValue();
            }
        }
        return "";
    }

    /** our own by package: {@code privacy.internal.guard} */
    private static String bundle(String type) {
        int lambda = type.indexOf("$$");
        String name = type.substring("org.houvast.".length(), lambda < 0 ? type.length() : lambda);
        int end = name.lastIndexOf('.');
        return "product: " + (end < 0 ? name : name.substring(0, end));
    }

    void print(String title, PrintStream out) {
        out.printf(Locale.ROOT, "%nWhere the processor was in %s: share of %d samples of Java code%n", title, all);
        samples.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .filter(entry -> entry.getValue() * 200 >= all)
                .forEach(entry ->
                        out.printf(Locale.ROOT, "  %5.1f %%  %s%n", entry.getValue() * 100.0 / all, entry.getKey()));
    }
}
