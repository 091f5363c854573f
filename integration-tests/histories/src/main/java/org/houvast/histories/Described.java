package org.houvast.histories;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A component as its bundle describes it to the container.
 *
 * @param type its class
 * @param provides names of the services that it is
 * @param needs what its constructor takes, by the place of the parameter
 * @param bound services that come and go
 * @param parameters of the constructor
 * @param immediate whether it works by itself
 * @param end the method that ends it, empty when there is none
 */
record Described(
        String type,
        List<String> provides,
        Map<Integer, Wanted> needs,
        List<Bound> bound,
        int parameters,
        boolean immediate,
        String end) {
    private static final String BUNDLES = "org.houvast.";

    /** what the bundle of the database gives is given by the test's own database */
    private static final String DATABASE = "org.houvast.persistence";

    /**
     * A service.
     *
     * @param service its name
     * @param module the module that it must be of, or null
     */
    record Wanted(String service, @Nullable String module) {}

    /**
     * A service that comes and goes.
     *
     * @param service its name
     * @param method that takes it, empty when a field does
     * @param field that holds it, empty when a method takes it
     * @param many whether there may be several
     */
    record Bound(String service, String method, String field, boolean many) {}

    /** those of every bundle of ours that this program has */
    static List<Described> all() {
        try {
            List<Described> all = new ArrayList<>();
            for (URL url : Collections.list(Described.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
                for (String path : descriptions(url)) {
                    all.add(read(URI.create(url.toString().replace("META-INF/MANIFEST.MF", path))
                            .toURL()));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> descriptions(URL manifest) throws IOException {
        try (InputStream in = manifest.openStream()) {
            var main = new Manifest(in).getMainAttributes();
            String name = String.valueOf(main.getValue("Bundle-SymbolicName"));
            String components = main.getValue("Service-Component");
            return components == null || !name.startsWith(BUNDLES) || name.equals(DATABASE)
                    ? List.of()
                    : Stream.of(components.split(",")).map(String::trim).toList();
        }
    }

    private static Described read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            Element root = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(in)
                    .getDocumentElement();
            List<Element> references = children(root, "reference");
            String init = root.getAttribute("init");
            return new Described(
                    children(root, "implementation").get(0).getAttribute("class"),
                    children(root, "provide").stream()
                            .map(e -> e.getAttribute("interface"))
                            .toList(),
                    references.stream()
                            .filter(e -> e.hasAttribute("parameter"))
                            .collect(Collectors.toMap(
                                    e -> Integer.valueOf(e.getAttribute("parameter")), Described::wanted)),
                    references.stream()
                            .filter(e -> e.hasAttribute("bind") || e.hasAttribute("field"))
                            .map(Described::bound)
                            .toList(),
                    init.isEmpty() ? 0 : Integer.parseInt(init),
                    root.getAttribute("immediate").equals("true"),
                    root.getAttribute("deactivate"));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(url.toString(), e);
        }
    }

    private static Wanted wanted(Element reference) {
        String target = reference.getAttribute("target");
        String module = target.startsWith("(module=") ? target.substring(8, target.length() - 1) : null;
        return new Wanted(reference.getAttribute("interface"), module);
    }

    private static Bound bound(Element reference) {
        Function<String, String> text = reference::getAttribute;
        return new Bound(
                text.apply("interface"),
                text.apply("bind"),
                text.apply("field"),
                text.apply("cardinality").endsWith("n"));
    }

    private static List<Element> children(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
