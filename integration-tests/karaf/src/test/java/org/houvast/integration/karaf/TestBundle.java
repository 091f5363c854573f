package org.houvast.integration.karaf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.BundleActivator;

/** A bundle made of an activator of these tests: what another bundle of the host does, done to a running Karaf. */
final class TestBundle {
    /** settings for the activator, next to its class */
    static final String SETTINGS = "settings.properties";

    private TestBundle() {}

    /**
     * Installs and starts it.
     *
     * @param imports its header Import-Package
     * @param settings what the activator reads from {@link #SETTINGS}
     * @return name by which the shell knows it
     */
    static String start(
            Karaf karaf, Class<? extends BundleActivator> activator, String imports, Map<String, String> settings) {
        String name = "test." + activator.getSimpleName();
        try {
            Path jar = Files.createTempFile(Build.instances(), name, ".jar");
            write(jar, name, activator, imports, settings);
            karaf.shell("bundle:install -s " + jar.toUri());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return name;
    }

    private static void write(
            Path jar,
            String name,
            Class<? extends BundleActivator> activator,
            String imports,
            Map<String, String> settings)
            throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Bundle-Activator", activator.getName());
        main.putValue("Import-Package", imports);
        String folder = activator.getPackageName().replace('.', '/') + "/";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (Class<?> part : parts(activator)) {
                String file = part.getName().substring(part.getPackageName().length() + 1) + ".class";
                try (InputStream in = part.getResourceAsStream(file)) {
                    add(out, folder + file, in == null ? new byte[0] : in.readAllBytes());
                }
            }
            Properties properties = new Properties();
            properties.putAll(settings);
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            properties.store(text, null);
            add(
                    out,
                    folder + SETTINGS,
                    text.toString(StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private static List<Class<?>> parts(Class<?> activator) {
        List<Class<?>> parts = new ArrayList<>();
        parts.add(activator);
        for (Class<?> inner : activator.getDeclaredClasses()) {
            parts.addAll(parts(inner));
        }
        return parts;
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
