package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.houvast.integration.karaf.Contract.Operation;
import org.junit.jupiter.api.Test;

/**
 * The wall around coaching, over the whole surface: a word stands in all that somebody wrote for herself and within the coaching, and every
 * address of the OpenAPI document is asked by those who must not hear it, and every change of a record tried by who may not.
 */
@OnSharedKaraf
class WallIT {
    private static final String NOBODYS = "01890a5d-ac96-774b-bcce-b302099a8057";

    /** manager, administrator, data protection officer, another group, another location, a coach who is not assigned, a parent */
    private static final List<String> OUTSIDE =
            List.of("staff-039", "staff-042", "staff-044", "staff-004", "staff-021", "staff-048", "guardian-0001");

    /** colleague, coach and internal coach hear what was said within the coaching, and nothing of what she wrote for herself */
    private static final List<String> BESIDE = List.of("staff-002", "staff-047", "staff-049");

    /** what is said within the coaching, which they who work beside her read */
    private static final List<String> WITHIN =
            List.of("/conversations", "/explanations", "/modellings", "/advice", "/approaches");

    /** more addresses than this are read, and more changes than that are tried, by each person */
    private static final int MANY = 120;

    private static final int FEW = 20;

    /** who keeps the audit is told there which record was read or changed, and never what it says */
    private static final String AUDIT = "staff-044 GET /houvast/v1/audit";

    /** what was answered, and what of it nobody should hear: a word, empty for any, and the ids of what is somebody's own */
    private static final class Heard {
        private final String word;
        private final List<String> own;
        private final List<String> leaks = new ArrayList<>();
        private final Map<Integer, Integer> statuses = new TreeMap<>();
        private final Set<String> understood = new TreeSet<>();

        Heard(String word, List<String> own) {
            this.word = word;
            this.own = own;
        }

        void answer(String asked, String path, Answer answer) {
            statuses.merge(answer.status(), 1, Integer::sum);
            if (answer.status() != 400) {
                understood.add(plain(path));
            }
            String said = answer.toString();
            if (!word.isEmpty() && said.contains(word)) {
                leaks.add(asked + path + ": the word");
            }
            if (!(asked + path).startsWith(AUDIT)) {
                own.stream()
                        .filter(id -> said.contains(id) && !path.contains(id))
                        .forEach(id -> leaks.add(asked + path + ": the id of a record of her own"));
            }
        }

        /** whether this address was answered other than that the request is wrong, with one of its queries */
        boolean understood(String path) {
            return understood.contains(plain(path));
        }

        private static String plain(String path) {
            return path.replaceFirst("\\?.*", "");
        }
    }

    @Test
    void keepsEveryWordFromWhoStandsOutside(Centre centre) throws IOException {
        String word = word();
        Noted noted = new Noted(centre, word).writeAll();
        Contract contract = contract(centre);
        Map<String, List<String>> ids = known(centre, noted);
        Set<String> reads = reads(contract, ids);
        Map<String, String> changes = changes(contract, noted);
        Heard heard = new Heard(word, noted.own());

        for (String person : OUTSIDE) {
            Http http = centre.as(person);
            reads.forEach(path -> heard.answer(person + " GET ", path, http.get(path)));
            Http changing = http.with("If-Match", "\"1\"");
            changes.forEach((path, body) -> heard.answer(
                    person + " POST ", path, Noted.keyed(changing).send("POST", path, "application/json", body)));
        }
        System.out.println("the wall: " + reads.size() + " addresses and " + changes.size() + " changes for each of "
                + OUTSIDE.size() + " people, answers by status " + heard.statuses);

        assertThat(heard.leaks).isEmpty();
        assertThat(reads).hasSizeGreaterThan(MANY).containsAll(documents(contract, noted));
        assertThat(reads).as("asked with the query it needs").allMatch(heard::understood);
        assertThat(changes).hasSizeGreaterThan(FEW);
        assertThat(heard.statuses).containsKeys(200, 404);
        assertThat(heard.statuses.keySet()).as("no failure").allMatch(status -> status < 500);
        assertThat(logs(centre)).doesNotContain(word);
    }

    @Test
    void keepsWhatIsOnesOwnFromWhoWorksBesideHer(Centre centre) throws IOException {
        String word = word();
        Noted noted = new Noted(centre, word).writeAll();
        Contract contract = contract(centre);
        Map<String, List<String>> ids = known(centre, noted);
        ids.keySet().removeAll(WITHIN);
        Set<String> reads = reads(contract, ids);
        Heard heard = new Heard("", noted.own());

        for (String person : BESIDE) {
            Http http = centre.as(person);
            for (String path : reads) {
                Answer answer = http.get(path);
                heard.answer(person + " GET ", path, answer);
                if (noted.own().stream().anyMatch(path::contains)) {
                    assertThat(answer.status()).as(person + " GET " + path).isEqualTo(404);
                }
            }
        }

        assertThat(heard.leaks).isEmpty();
        assertThat(reads).hasSizeGreaterThan(MANY);
        for (String id : noted.own()) {
            assertThat(reads).as("asked for her own").anyMatch(path -> path.endsWith(id));
        }
    }

    @Test
    void letsNobodyChangeWhatIsNotTheirs(Centre centre) throws IOException {
        String word = word();
        Noted noted = new Noted(centre, word).writeAll();
        Contract contract = contract(centre);
        List<Kept> kept = Kept.each(centre, contract, noted);
        Heard outside = new Heard(word, noted.own());
        Heard beside = new Heard("", noted.own());

        for (Kept record : kept) {
            Map.of(outside, OUTSIDE, beside, BESIDE)
                    .forEach((heard, people) -> people.forEach(person -> record.tryAs(centre.as(person))
                            .ifPresent(answer -> heard.answer(person + " PATCH ", record.path(), answer))));
        }
        System.out.println("patches: " + kept.size() + " records, answers by status " + outside.statuses + " and "
                + beside.statuses);

        assertThat(outside.leaks).isEmpty();
        assertThat(beside.leaks).isEmpty();
        for (Heard heard : List.of(outside, beside)) {
            assertThat(heard.statuses.keySet())
                    .as("refused, and nothing failed")
                    .isSubsetOf(400, 403, 404, 409)
                    .contains(403, 404);
            assertThat(heard.statuses.getOrDefault(400, 0))
                    .as("most bodies are of the right form")
                    .isLessThan(heard.statuses.get(404));
        }
        for (Kept record : kept) {
            Answer after = centre.as(record.reader()).get(record.path());
            assertThat(after.etag()).as(record.path()).isEqualTo(record.before().etag());
            assertThat(after.body()).as(record.path()).isEqualTo(record.before().body());
        }
        assertThat(logs(centre)).doesNotContain(word);
    }

    private static String word() {
        return "zwaluw" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static Contract contract(Centre centre) {
        return new Contract(
                centre.karaf().http().get("/houvast/v1/openapi.json").json());
    }

    /** ids that can stand in an address, of the records that were written and of all that the manager, the coach and the group list */
    private static Map<String, List<String>> known(Centre centre, Noted noted) {
        Map<String, List<String>> ids = new TreeMap<>(noted.ids());
        ids.put("/children", List.of("child-0001", "child-0003"));
        ids.put("/groups", List.of(Noted.GROUP));
        ids.put("/locations", List.of("loc-vlieger"));
        for (String collection : List.of(
                "/questions",
                "/observations",
                "/assessments",
                "/assignments",
                "/moments",
                "/step-plans",
                "/action-plans",
                "/consultations",
                "/consents",
                "/tips")) {
            JsonNode items = centre.as(Noted.STAFF)
                    .get("/houvast/v1" + collection + "?limit=3")
                    .json()
                    .path("items");
            List<String> found = new ArrayList<>();
            items.forEach(item -> found.add(item.path("id").asText()));
            ids.put(collection, found);
        }
        return ids;
    }

    /** the addresses of the records themselves */
    private static List<String> documents(Contract contract, Noted noted) {
        return noted.ids().entrySet().stream()
                .flatMap(of -> of.getValue().stream().map(id -> contract.prefix() + of.getKey() + "/" + id))
                .toList();
    }

    private static Set<String> reads(Contract contract, Map<String, List<String>> ids) {
        Set<String> paths = new TreeSet<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("GET")) {
                paths.addAll(filled(contract, operation, ids));
            }
        }
        return paths;
    }

    private static List<String> filled(Contract contract, Operation operation, Map<String, List<String>> ids) {
        String path = operation.path();
        List<String> found = new ArrayList<>();
        if (path.contains("{")) {
            String collection = path.substring(0, path.indexOf("/{"));
            for (String id : ids.getOrDefault(collection, List.of(NOBODYS))) {
                found.add(path.replaceFirst("\\{[^}]*}", id).replaceAll("\\{[^}]*}", "coaching"));
            }
        } else {
            found.add(path);
        }
        int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();
        List<String> all = new ArrayList<>();
        for (String each : found) {
            all.add(contract.prefix() + each);
            if (operation.needs("/Limit")) {
                all.add(contract.prefix() + each + "?limit=200");
            }
            if (operation.needs("\"location\"")) {
                all.add(contract.prefix() + each + "?" + Noted.PLACE + "&year=" + (year - 1) + "&half=1&quarter=1");
            }
            if (operation.needs("\"group\"")) {
                all.add(contract.prefix() + each + "?group=" + Noted.GROUP);
            }
            if (operation.needs("\"child\"")) {
                all.add(contract.prefix() + each + "?child=child-0001");
            }
        }
        return all;
    }

    /** what can be tried with the records, each with a body of the right form */
    private static Map<String, String> changes(Contract contract, Noted noted) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Map<String, String> changes = new TreeMap<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("POST") && operation.path().contains("/{")) {
                String collection =
                        operation.path().substring(0, operation.path().indexOf("/{"));
                for (String id : noted.ids().getOrDefault(collection, List.of())) {
                    changes.put(
                            contract.prefix() + operation.path().replaceFirst("\\{[^}]*}", id),
                            contract.example(operation, today));
                }
            }
        }
        return changes;
    }

    private static String logs(Centre centre) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String log : List.of("data/log/karaf.log", "console.log")) {
            Path file = centre.karaf().path(log);
            if (Files.exists(file)) {
                all.append(Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
