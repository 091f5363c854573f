package org.houvast.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL that the build brings along, as durable as one in use: {@code fsync} and {@code synchronous_commit} are on, which
 * is checked and printed when it starts. It ends with the JVM, or when it is closed.
 */
public final class PostgreSqlServer implements AutoCloseable {
    /** The user of every database; any password will do. */
    public static final String USER = "postgres";

    private static final Object LOCK = new Object();
    private static @Nullable PostgreSqlServer shared;

    private final Path data;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    private PostgreSqlServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** the one server of this JVM; started when it is first asked for */
    public static PostgreSqlServer shared() {
        synchronized (LOCK) {
            if (shared == null) {
                shared = start();
            }
            return shared;
        }
    }

    /** starts one more server, for a test that stops it */
    public static PostgreSqlServer start() {
        try {
            PostgreSqlServer started =
                    new PostgreSqlServer(Files.createTempDirectory("houvast-postgresql"), freePort());
            started.startAgain();
            started.checkDurability();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** starts a stopped server with the same data, on the same port */
    public void startAgain() {
        try {
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** stops it at once, whoever is connected; the data stay */
    public void stop() {
        try {
            running().close();
            server = null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkDurability() {
        String settings = show("server_version") + ": fsync " + show("fsync") + ", synchronous_commit "
                + show("synchronous_commit") + ", full_page_writes " + show("full_page_writes");
        System.out.println("PostgreSQL " + settings);
        if (settings.contains(" off")) {
            throw new IllegalStateException("this PostgreSQL is not durable: " + settings);
        }
    }

    private String show(String setting) {
        try (Connection connection = running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("show " + setting)) {
            result.next();
            return result.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** makes an empty database; returns its JDBC address */
    public String createDatabase() {
        return create("");
    }

    /** makes a database with what a database of {@link #createDatabase} holds that nobody uses now, and returns its JDBC address */
    String copyDatabase(String url) {
        return create(" template " + name(url));
    }

    private String create(String how) {
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        execute("create database " + name + how);
        return "jdbc:postgresql://localhost:" + port + "/" + name;
    }

    private static String name(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** removes a database of {@link #createDatabase} */
    void dropDatabase(String url) {
        execute("drop database if exists " + name(url) + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection = running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private EmbeddedPostgres running() {
        if (server == null) {
            throw new IllegalStateException("the server is stopped");
        }
        return server;
    }

    @Override
    public void close() {
        if (server != null) {
            stop();
        }
        Folders.delete(data);
    }
}
