package org.houvast.demo;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Makes an unpacked assembly ready to start: the ports, and the demo issuer among the issuers. */
final class Preparation {
    private static final int HTTP = 8181;
    private static final int SSH = 8101;
    private static final int REGISTRY = 1099;
    private static final int MANAGEMENT = 44444;
    private static final String FEATURES = "mvn:org.houvast/houvast/0.1.0/xml/features";

    private final Path home;

    Preparation(Path home) {
        this.home = home;
    }

    /** writes the configuration; ports that are taken are replaced by free ones */
    int prepare(DemoIssuer issuer) throws IOException {
        int http = free(HTTP);
        write("org.ops4j.pax.web.cfg", List.of("org.osgi.service.http.port = " + http));
        replace("org.apache.karaf.shell.cfg", "sshPort", Integer.toString(free(SSH)));
        replace("org.apache.karaf.management.cfg", "rmiRegistryPort", Integer.toString(free(REGISTRY)));
        replace("org.apache.karaf.management.cfg", "rmiServerPort", Integer.toString(free(MANAGEMENT)));
        Path features = etc("org.apache.karaf.features.cfg");
        Files.writeString(
                features,
                Files.readString(features)
                        .replace("featuresRepositories = ", "featuresRepositories = " + FEATURES + ", ")
                        .replace("featuresBoot = ", "featuresBoot = houvast, houvast-host-oneroster, "));
        write("org.houvast.host.oneroster.cfg", List.of("path = ${karaf.home}/centre"));
        addIssuer(issuer);
        return http;
    }

    /** puts the demo issuer among the issuers */
    void addIssuer(DemoIssuer issuer) throws IOException {
        write("houvast-demo-jwks.json", List.of(issuer.keySet()));
        write(
                "org.houvast.rest.issuer-demo.cfg",
                List.of(
                        "issuer = " + DemoIssuer.ISSUER,
                        "audience = " + DemoIssuer.AUDIENCE,
                        "jwksFile = ${karaf.etc}/houvast-demo-jwks.json"));
    }

    private Path etc(String file) {
        return home.resolve("etc").resolve(file);
    }

    /** all at once: a running Karaf must not read half of it */
    private void write(String file, List<String> lines) throws IOException {
        Path written = etc(file + ".new");
        Files.write(written, lines);
        Files.move(written, etc(file), StandardCopyOption.REPLACE_EXISTING);
    }

    private void replace(String file, String key, String value) throws IOException {
        List<String> lines = Files.readAllLines(etc(file)).stream()
                .map(l -> l.matches("\\s*" + key + "\\s*=.*") ? key + " = " + value : l)
                .toList();
        write(file, lines);
    }

    private static int free(int wanted) throws IOException {
        try (ServerSocket socket = new ServerSocket(wanted)) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (ServerSocket any = new ServerSocket(0)) {
                return any.getLocalPort();
            }
        }
    }
}
