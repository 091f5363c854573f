package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of a stock Karaf, with what an administrator may set: ports, the user {@code karaf}, where features come from.
 */
record Installation(Path folder, int httpPort, int shellPort) {
    private static final String MVN = "org.ops4j.pax.url.mvn";

    /** a fresh one */
    static Installation unpack(String name) {
        Path folder = Build.instances().resolve(name);
        try {
            delete(folder);
            copy(Build.distribution(), folder);
            List<Integer> ports = freePorts(4);
            Installation installation = new Installation(folder, ports.get(0), ports.get(1));
            installation.configure(ports);
            return installation;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** the Java process of this Karaf itself, not a script that waits for it */
    Process launch() {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("bin/karaf").toString(), "server");
        builder.directory(folder.toFile()).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(folder.resolve("console.log").toFile()));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("KARAF") || name.startsWith("JAVA"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("KARAF_EXEC", "exec");
        environment.put("EXTRA_JAVA_OPTS", "-Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void configure(List<Integer> ports) throws IOException {
        Path etc = folder.resolve("etc");
        new EtcFile(etc.resolve("org.ops4j.pax.web.cfg")).set(Map.of("org.osgi.service.http.port", "" + httpPort));
        // one host key for all, since making one takes seconds
        String hostKey = Build.instances().resolve("host.key").toString();
        new EtcFile(etc.resolve("org.apache.karaf.shell.cfg"))
                .set(Map.of("sshPort", "" + shellPort, "sshHost", "127.0.0.1", "hostKey", hostKey));
        new EtcFile(etc.resolve("org.apache.karaf.management.cfg"))
                .set(Map.of("rmiRegistryPort", "" + ports.get(2), "rmiServerPort", "" + ports.get(3)));
        new EtcFile(etc.resolve("users.properties"))
                .set(Map.of(
                        "karaf",
                        "karaf,_g_:admingroup",
                        "_g_\\:admingroup",
                        "group,admin,manager,viewer,systembundles,ssh"));
        Path settings = Files.writeString(etc.resolve("maven-settings.xml"), "<settings/>\n");
        mvn(Map.of(
                MVN + ".repositories",
                "",
                MVN + ".localRepository",
                folder.resolve("data/maven").toString(),
                MVN + ".settings",
                settings.toString()));
        repositories(Build.karafRepository(), Build.repository());
    }

    /** what it installs from, next to its own: the repository of an earlier build, in the user's home, never is among them */
    void repositories(Path... repositories) {
        Stream<String> own = Stream.of(
                "${karaf.home.uri}${karaf.default.repository}@id=system.repository@snapshots",
                "${karaf.data.uri}kar@id=kar.repository@multi@snapshots");
        Stream<String> ours = Stream.of(repositories).map(folder -> folder.toUri() + "@id=" + folder.getFileName());
        mvn(Map.of(MVN + ".defaultRepositories", Stream.concat(own, ours).collect(Collectors.joining(", "))));
    }

    private void mvn(Map<String, String> values) {
        new EtcFile(folder.resolve("etc/" + MVN + ".cfg")).set(values);
    }

    private static List<Integer> freePorts(int count) throws IOException {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } finally {
            for (ServerSocket socket : held) {
                socket.close();
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
