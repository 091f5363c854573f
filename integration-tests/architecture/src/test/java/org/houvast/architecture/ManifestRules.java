package org.houvast.architecture;

import aQute.bnd.header.Attrs;
import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** What the manifest of a bundle may say. */
final class ManifestRules {
    /** the attribute that keeps what our bundles share away from the bundles of the host */
    private static final String OURS = "houvast";

    private static final List<String> OSGI = List.of("org.osgi.", "org.slf4j");
    private static final List<String> KARAF = List.of("org.apache.karaf.", "org.jline.");
    private static final List<String> SHARED = List.of("jakarta.", "org.eclipse.persistence.", "org.jspecify.");

    /** the packages of the JDK, {@code javax.*} ones among them; none of Java EE is */
    private static final Set<String> JDK = ModuleLayer.boot().modules().stream()
            .flatMap(module -> module.getPackages().stream())
            .filter(name -> !name.startsWith("jdk.internal") && !name.startsWith("sun."))
            .filter(name -> !startsWith(name, "org.houvast", "org.osgi", "org.slf4j"))
            .collect(Collectors.toUnmodifiableSet());

    private ManifestRules() {}

    /** what is wrong with the manifest of the bundle of this name; empty when nothing is */
    static List<String> broken(String bundle, Manifest manifest) {
        List<String> wrong = new ArrayList<>();
        for (String header : List.of("Require-Bundle", "DynamicImport-Package", "Fragment-Host")) {
            if (manifest.getMainAttributes().getValue(header) != null) {
                wrong.add(header + " binds us to a bundle of the host");
            }
        }
        header(manifest, "Export-Package").forEach((name, attributes) -> {
            if (attributes.getVersion() == null) {
                wrong.add("exports " + name + " without a version");
            }
            if (!name.startsWith(Bundle.PREFIX) && !OURS.equals(attributes.get("mandatory:"))) {
                wrong.add("exports " + name + " to everybody");
            }
            if (name.contains(".internal") && name.startsWith(Bundle.PREFIX)) {
                wrong.add("exports " + name);
            }
        });
        header(manifest, "Import-Package").forEach((name, attributes) -> {
            if (!mayImport(bundle, name, attributes)) {
                wrong.add("imports " + name);
            }
        });
        return wrong;
    }

    /** the first segments of paths that more than one of these headers ({@code Houvast-Rest}) declares */
    static List<String> declaredTwice(List<String> headers) {
        List<String> segments = headers.stream()
                .flatMap(header -> OSGiHeader.parseHeader(header).keySet().stream())
                .toList();
        return segments.stream()
                .filter(segment -> Collections.frequency(segments, segment) > 1)
                .distinct()
                .toList();
    }

    private static boolean mayImport(String bundle, String name, Attrs attributes) {
        if (name.startsWith(Bundle.PREFIX) || JDK.contains(name) || startsWith(name, OSGI)) {
            return true;
        }
        if (startsWith(name, SHARED)) {
            return attributes.containsKey(OURS);
        }
        return switch (bundle) {
            case "org.houvast.shell" -> startsWith(name, KARAF);
            case "org.houvast.rest.javax" -> startsWith(name, "javax.servlet");
            default -> false;
        };
    }

    private static boolean startsWith(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }

    private static boolean startsWith(String name, String... prefixes) {
        return startsWith(name, List.of(prefixes));
    }

    private static Parameters header(Manifest manifest, String name) {
        return OSGiHeader.parseHeader(manifest.getMainAttributes().getValue(name));
    }
}
