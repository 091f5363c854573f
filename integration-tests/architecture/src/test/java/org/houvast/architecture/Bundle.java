package org.houvast.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * One of our bundles, as it stands on the class path.
 *
 * @param name its symbolic name
 * @param root the archive, or the folder of classes
 * @param files its property files and migrations, by path: {@code org/houvast/commons/problems.properties}
 */
record Bundle(String name, URI root, Manifest manifest, Map<String, String> files) {
    static final String PREFIX = "org.houvast.";
    private static final String MANIFEST = "META-INF/MANIFEST.MF";

    /** every bundle of ours that the feature archive holds */
    static List<Bundle> all() {
        try {
            return Collections.list(Bundle.class.getClassLoader().getResources(MANIFEST)).stream()
                    .map(Bundle::read)
                    .filter(bundle -> bundle.name.startsWith(PREFIX))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bundle read(URL url) {
        try (InputStream in = url.openStream()) {
            Manifest manifest = new Manifest(in);
            String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
            URI root = root(url.toURI());
            boolean ours = name != null && name.startsWith(PREFIX);
            return new Bundle(ours ? name : "", root, manifest, ours ? files(root) : Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** where the class file or resource at this address stands in: the archive, or the folder */
    static URI root(URI address) {
        String text = address.toString();
        int entry = text.indexOf("!/");
        if (entry >= 0) {
            return URI.create(text.substring("jar:".length(), entry));
        }
        int own = Math.max(text.lastIndexOf("/classes/"), text.lastIndexOf("/test-classes/"));
        return URI.create(own < 0 ? text : text.substring(0, text.indexOf('/', own + 1)));
    }

    private static Map<String, String> files(URI root) throws IOException {
        Path path = Path.of(root);
        if (Files.isDirectory(path)) {
            return filesBelow(path);
        }
        try (FileSystem archive = FileSystems.newFileSystem(path)) {
            return filesBelow(archive.getPath("/"));
        }
    }

    private static Map<String, String> filesBelow(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path folder : List.of(root.resolve("org/houvast"), root.resolve("db"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> below = Files.walk(folder)) {
                    for (Path file : below.filter(Bundle::isRead).toList()) {
                        files.put(root.relativize(file).toString(), Files.readString(file));
                    }
                }
            }
        }
        return Map.copyOf(files);
    }

    private static boolean isRead(Path file) {
        return file.toString().endsWith(".properties") || file.toString().endsWith(".sql");
    }

    /** the texts of its property files, by path */
    Map<String, Texts> texts() {
        Map<String, Texts> texts = new TreeMap<>();
        files.forEach((path, content) -> {
            if (path.endsWith(".properties")) {
                texts.put(path, Texts.parse(content));
            }
        });
        return texts;
    }

    /** the value of a header of its manifest; empty when there is none */
    String header(String name) {
        String value = manifest.getMainAttributes().getValue(name);
        return value == null ? "" : value;
    }

    @Override
    public String toString() {
        return name;
    }
}
