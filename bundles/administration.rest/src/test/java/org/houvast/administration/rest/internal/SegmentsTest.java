package org.houvast.administration.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final Path CLASSES = Path.of("target", "classes");
    private static final Pattern PROPERTY = Pattern.compile("name=\"houvast\\.rest\"[^>]*value=\"([^\"]+)\"");

    @Test
    void declaresExactlyTheSegmentsThatItsResourcesServe() throws IOException {
        Manifest manifest;
        try (var in = Files.newInputStream(CLASSES.resolve("META-INF/MANIFEST.MF"))) {
            manifest = new Manifest(in);
        }
        Set<String> declared = new TreeSet<>(
                Set.of(manifest.getMainAttributes().getValue("Houvast-Rest").split(", *")));

        Set<String> served = new TreeSet<>();
        try (Stream<Path> components = Files.list(CLASSES.resolve("OSGI-INF"))) {
            for (Path component : components.toList()) {
                Matcher property = PROPERTY.matcher(Files.readString(component));
                if (property.find()) {
                    served.add(property.group(1));
                }
            }
        }

        assertThat(served).hasSize(10).isEqualTo(declared);
    }
}
