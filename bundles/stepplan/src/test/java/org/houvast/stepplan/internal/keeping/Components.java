package org.houvast.stepplan.internal.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The components of all modules by what their bundles declare of them, so that none can be forgotten. */
final class Components {
    private static final Pattern CLASS = Pattern.compile("<implementation class=\"([^\"]+)\"");

    private Components() {}

    /** a new one of each component without needs that provides this service */
    static <T> List<T> providing(Class<T> service) {
        List<T> found = new ArrayList<>();
        try {
            for (URL manifest :
                    Collections.list(Components.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                for (String component : components(manifest)) {
                    if (component.contains("<provide interface=\"" + service.getName() + "\"")) {
                        found.add(service.cast(made(component)));
                    }
                }
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static Object made(String component) throws ReflectiveOperationException {
        Matcher name = CLASS.matcher(component);
        if (!name.find()) {
            throw new AssertionError("no class in " + component);
        }
        Constructor<?> constructor = Class.forName(name.group(1)).getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    /** the descriptions of the components of one of our bundles */
    private static List<String> components(URL manifest) throws IOException {
        List<String> found = new ArrayList<>();
        String declared;
        try (InputStream in = manifest.openStream()) {
            declared = new Manifest(in).getMainAttributes().getValue("Service-Component");
        }
        if (declared != null && declared.contains("org.houvast.")) {
            for (String path : declared.split(",", -1)) {
                try (InputStream in = new URL(manifest, "../" + path.trim()).openStream()) {
                    found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }
}
