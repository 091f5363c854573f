package org.houvast.persistence.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Where a module's migrations and entities are.
 *
 * @param module its name
 * @param loader sees {@code db/<name>} and the entities
 * @param root of its bundle or folder of classes
 * @param entities class names of its persistence unit, empty when it has none
 */
public record ModuleSource(String module, ClassLoader loader, URL root, List<String> entities) {
    public ModuleSource {
        entities = List.copyOf(entities);
    }

    /**
     * Reads the list of classes.
     *
     * @param xml the module's {@code META-INF/persistence.xml}, null when it has none
     */
    public static ModuleSource of(String module, ClassLoader loader, URL root, @Nullable URL xml) {
        try {
            return new ModuleSource(module, loader, root, xml == null ? List.of() : classes(xml));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("persistence.xml of " + module + " cannot be read", e);
        }
    }

    /** a module outside of OSGi: the jar or folder that this class of it comes from */
    public static ModuleSource of(String module, Class<?> anyClassOfIt) {
        URL root = anyClassOfIt.getProtectionDomain().getCodeSource().getLocation();
        try {
            URL folder = root.getPath().endsWith("/") ? root : new URL("jar:" + root + "!/");
            URL xml = new URL(folder, "META-INF/persistence.xml");
            return of(module, anyClassOfIt.getClassLoader(), folder, exists(xml) ? xml : null);
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean exists(URL url) {
        try (InputStream in = url.openStream()) {
            return in.read() >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> classes(URL xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        List<String> classes = new ArrayList<>();
        try (InputStream in = xml.openStream()) {
            NodeList list = factory.newDocumentBuilder().parse(in).getElementsByTagName("class");
            for (int i = 0; i < list.getLength(); i++) {
                classes.add(list.item(i).getTextContent().strip());
            }
        }
        return classes;
    }
}
