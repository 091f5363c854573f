package org.houvast.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.houvast.benchmarks.floor.internal.Facts;
import org.houvast.integration.karaf.Answer;
import org.houvast.integration.karaf.Await;
import org.houvast.integration.karaf.Http;
import org.houvast.integration.karaf.Karaf;
import org.houvast.testkit.PostgreSqlServer;

/** A stock Karaf with the product and the floors on a durable PostgreSQL, on the records of a {@link Centre}. */
final class Site implements AutoCloseable {
    static final String API = "/houvast/v1";

    private static final List<String> MODULES = List.of("observation", "coaching", "stepplan");
    private static final Duration SOON = Duration.ofMinutes(2);

    private final PostgreSqlServer server;
    private final Records records;
    private final Karaf karaf;
    private final Tokens tokens = new Tokens(Clock.systemUTC());

    private Site(PostgreSqlServer server, String url, Karaf karaf) {
        this.server = server;
        this.records = new Records(url);
        this.karaf = karaf;
    }

    /**
     * A running Karaf with a web server, everything configured and nothing of ours installed yet.
     *
     * @param name of the folder
     * @param java options of its Java
     * @param centre folder of the export
     */
    static Site prepared(String name, String java, Path centre) throws IOException {
        PostgreSqlServer server = PostgreSqlServer.start();
        String url = server.createDatabase();
        Karaf karaf = Karaf.unpacked(name);
        Site site = new Site(server, url, karaf);
        Files.writeString(
                karaf.path("bin/setenv"), "\nexport EXTRA_JAVA_OPTS=\"" + java + "\"\n", StandardOpenOption.APPEND);
        karaf.configure(
                "org.houvast.persistence", Map.of("url", url, "user", PostgreSqlServer.USER, "password", "any"));
        karaf.configure(
                "org.houvast.rest.issuer-benchmark",
                Map.of("issuer", Tokens.ISSUER, "audience", Tokens.AUDIENCE, "jwks", site.tokens.keySet()));
        site.serve(centre);
        karaf.start().addFeatureRepository().install("http", "webconsole");
        return site;
    }

    /** takes this export for the records of the host */
    void serve(Path centre) {
        karaf.configure("org.houvast.host.oneroster", Map.of("path", centre.toString(), "reloadSeconds", "1"));
    }

    /** installs the product; returns when the screen of a child was answered */
    void install() {
        karaf.install("houvast", "houvast-host-oneroster");
        awaitChild(0);
    }

    /** waits until the host knows this child */
    void awaitChild(int child) {
        String person = child < Centre.CHILDREN_PER_GROUP ? Facts.STAFF : "stf-" + child / Centre.CHILDREN_PER_GROUP;
        Http http = as(person);
        Await.value(
                "child " + child,
                SOON,
                () -> http.get(API + "/children/" + Centre.child(child)),
                answer -> answer.status() == 200);
    }

    /** switches all modules on, fills the database and starts the floors; the centre of group 0 is ready then, with what this returns */
    PlansAndShares ready(int childrenWithRecords) throws IOException, SQLException {
        // modules come up one by one: a floor asks the tables that are there when it starts
        Await.value(
                "every module", SOON, () -> karaf.http().get(API + "/health/ready"), answer -> answer.status() == 200);
        for (String module : MODULES) {
            switchOn(module);
        }
        records.fill(childrenWithRecords);
        PlansAndShares plansAndShares = PlansAndShares.made(this);
        allowedActions();
        board();
        String floor = System.getProperty("benchmarks.floor");
        karaf.shell("bundle:install -s " + Path.of(floor).toAbsolutePath().toUri());
        for (Variant variant :
                List.of(Variant.READ_CXF, Variant.READ_SERVLET, Variant.BOARD_CXF, Variant.PATTERN_CXF)) {
            // a fault of the floor does not go away by waiting
            Answer answer = Await.value(
                    variant.name(),
                    SOON,
                    () -> as(Facts.STAFF).get(variant.paths().get(0)),
                    a -> a.status() == 200 || a.status() == 500);
            must(200, answer);
        }
        return plansAndShares;
    }

    private void switchOn(String module) {
        Http manager = as(Centre.MANAGER);
        String path = API + "/locations/" + Facts.LOCATION + "/modules/" + module + "?workForm=" + Facts.WORK_FORM;
        Answer off = must(200, manager.get(path));
        must(200, manager.ifMatch(off).put(path, Map.of("action", "ENABLE", "reason", "The benchmark needs it.")));
    }

    /** what may be done with a new draft, as the product says it */
    private void allowedActions() throws IOException {
        Answer made =
                must(201, as(Facts.STAFF).send("POST", API + "/observations", "application/json", Variant.draft(0)));
        tell(Facts.ALLOWED_ACTIONS, made.json().path("allowedActions").toString());
    }

    /** names, months and days of the board, as the product says them */
    private void board() throws IOException {
        JsonNode board =
                must(200, as(Facts.STAFF).get(Variant.BOARD.paths().get(0))).json();
        List<String> lines = new ArrayList<>();
        lines.add("group\t" + board.path("name").asText());
        for (JsonNode child : board.path("children")) {
            lines.add(line("child", child, "child", "displayName", "ageMonths"));
            items(child, lines);
        }
        items(board, lines);
        tell(Facts.BOARD, String.join("\n", lines));
    }

    private static void items(JsonNode of, List<String> lines) {
        for (JsonNode item : of.path("items")) {
            lines.add(line("item", item, "kind", "id", "due", "overdue", "parentsOverdue"));
        }
    }

    private static String line(String sort, JsonNode of, String... fields) {
        StringBuilder line = new StringBuilder(sort);
        for (String field : fields) {
            line.append('\t').append(of.path(field).asText());
        }
        return line.toString();
    }

    /** leaves this for the floors */
    void tell(String name, String text) throws IOException {
        Path file = karaf.path("data/" + name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Answer must(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("expected " + status + ": " + answer);
        }
        return answer;
    }

    /** a client for one person of the centre */
    Http as(String person) {
        return karaf.http().as(tokens.of(person));
    }

    String token(String person) {
        return tokens.of(person);
    }

    Karaf karaf() {
        return karaf;
    }

    Records records() {
        return records;
    }

    /** SQL statements of the modules since the start */
    long statements() {
        return Long.parseLong(must(200, karaf.http().get("/floor/statements")).body());
    }

    int port() throws IOException {
        Properties web = new Properties();
        try (Reader file = Files.newBufferedReader(karaf.path("etc/org.ops4j.pax.web.cfg"))) {
            web.load(file);
        }
        return Integer.parseInt(web.getProperty("org.osgi.service.http.port").strip());
    }

    /** the Java of Karaf */
    ProcessHandle process() {
        String folder = karaf.path("").toString();
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().arguments().stream()
                        .flatMap(Arrays::stream)
                        .anyMatch(argument -> argument.startsWith("-Dkaraf.home=" + folder)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of " + folder));
    }

    @Override
    public void close() {
        karaf.close();
        server.close();
    }
}
