package org.houvast.integration.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.houvast.integration.karaf.Contract.Operation;
import org.houvast.integration.karaf.Recorder.Recorded;
import org.junit.jupiter.api.Test;

/** The OpenAPI document, and what is answered. */
@OnSharedKaraf
class ContractIT {
    private static final String NOBODYS = "01890a5d-ac96-774b-bcce-b302099a8057";

    private static Contract contract(Centre centre) {
        return new Contract(
                centre.karaf().http().get("/houvast/v1/openapi.json").json());
    }

    @Test
    void isKeptByEveryAnswerOfTheStory(Centre centre) {
        Contract contract = contract(centre);
        List<String> flaws = new ArrayList<>();
        Set<String> succeeded = new TreeSet<>();
        for (Recorded recorded : centre.story()) {
            Operation operation = contract.operation(recorded.method(), recorded.path())
                    .orElseThrow(() -> new AssertionError("undeclared: " + recorded.method() + " " + recorded.path()));
            flaws.addAll(contract.flaws(operation, recorded.answer()));
            if (recorded.answer().status() < 300) {
                succeeded.add(operation.name());
                flaws.addAll(contract.flawsOfRequest(operation, recorded.contentType(), recorded.body()));
            }
        }

        assertThat(flaws).isEmpty();
        assertThat(succeeded).hasSizeGreaterThan(40);
    }

    @Test
    void isKeptByEveryOperationThatIsReadWell(Centre centre) {
        Contract contract = contract(centre);
        List<String> flaws = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("GET")) {
                for (String path : paths(contract, operation, centre.story())) {
                    for (String person :
                            List.of("staff-001", "staff-039", "staff-042", "staff-044", "staff-047", "guardian-0001")) {
                        flaws.addAll(contract.flaws(operation, centre.as(person).get(path)));
                    }
                }
            }
        }

        assertThat(flaws).isEmpty();
    }

    /** with the ids that stood in the story; all ids of records are tried, since a wrong one is a kept promise too */
    private static Set<String> paths(Contract contract, Operation operation, List<Recorded> story) {
        String path = contract.prefix() + operation.path();
        if (!path.contains("{")) {
            return Set.of(path, path + "?limit=1");
        }
        String collection = path.substring(0, path.indexOf('{'));
        return story.stream()
                .filter(recorded -> recorded.path().startsWith(collection))
                .map(recorded -> recorded.path().substring(collection.length()).replaceFirst("[/?].*", ""))
                .distinct()
                .limit(2)
                .map(id -> collection + id + path.substring(path.indexOf('}') + 1))
                .filter(found -> !found.contains("{"))
                .collect(Collectors.toSet());
    }

    @Test
    void isKeptByWhatIsMadeOfAnotherRecord(Centre centre) {
        Contract contract = contract(centre);
        String templates = "/houvast/v1/plan-templates";
        Http manager = centre.as("staff-039")
                .with("Idempotency-Key", "copy-" + centre.karaf().httpPort());
        String original = manager.get(templates + "?state=PUBLISHED&limit=1")
                .json()
                .at("/items/0/id")
                .asText();
        String path = templates + "/" + original + "/copy";
        Map<String, Object> place = Map.of("location", Map.of("location", "loc-vlieger", "workForm", "KDV"));
        Answer copy = manager.post(path, place);
        Answer replay = manager.post(path, place);

        assertThat(copy.status()).as(copy.toString()).isEqualTo(201);
        assertThat(contract.flaws(contract.operation("POST", path).orElseThrow(), copy))
                .isEmpty();
        String location = templates + "/" + copy.json().path("id").asText();
        assertThat(copy.header("Location")).contains(location);
        assertThat(manager.get(location).etag()).isEqualTo(copy.etag());
        assertThat(replay.status()).as(replay.toString()).isEqualTo(201);
        assertThat(replay.header("Location")).contains(location);
        assertThat(replay.header("Idempotency-Replayed")).contains("true");
    }

    @Test
    void isKeptByPagesToPrint(Centre centre) {
        Contract contract = contract(centre);
        Http staff = centre.as("staff-001");
        String plan = staff.get("/houvast/v1/step-plans?limit=1")
                .json()
                .at("/items/0/id")
                .asText();
        for (String path : List.of(
                "/houvast/v1/step-plans/" + plan + "/print",
                "/houvast/v1/step-plans/" + plan + "/print?audience=PARENTS")) {
            Operation operation = contract.operation("GET", path).orElseThrow();
            Answer html = staff.with("Accept", "text/html").get(path);
            Answer pdf =
                    staff.with("Accept", "application/pdf, text/html;q=0.5").get(path);

            assertThat(contract.flaws(operation, html)).isEmpty();
            assertThat(html.header("Content-Type").orElse("")).startsWith("text/html");
            assertThat(html.header("Content-Security-Policy").orElse("")).contains("style-src 'sha256-");
            assertThat(html.body()).contains("<html lang=\"nl\">");
            assertThat(contract.flaws(operation, pdf)).isEmpty();
            assertThat(pdf.header("Content-Type")).contains("application/pdf");
            assertThat(pdf.body()).startsWith("%PDF-1.").contains("%%EOF");
        }
    }

    @Test
    void isKeptByEveryRefusal(Centre centre) {
        Contract contract = contract(centre);
        Http staff = centre.as("staff-001");
        List<String> flaws = new ArrayList<>();
        int answers = 0;
        for (Operation operation : contract.operations()) {
            String path = contract.prefix() + operation.path().replaceAll("\\{[^}]*}", NOBODYS);
            for (Answer answer : refusals(operation, path, centre.karaf().http(), staff)) {
                answers++;
                flaws.addAll(contract.flaws(operation, answer));
                if (!operation.path().startsWith("/health") && answer.status() >= 500) {
                    flaws.add(operation.name() + ": failed with " + answer);
                }
            }
        }
        System.out.println(contract.operations().size() + " operations, " + answers + " attempts");

        assertThat(flaws).isEmpty();
        assertThat(contract.operations()).hasSizeGreaterThan(80);
    }

    /** a body of the right form gets past the form to the rules: they refuse or accept, and nobody finds one that fails */
    @Test
    void isKeptTowardsThoseWhoMayNot(Centre centre) {
        Contract contract = contract(centre);
        List<String> flaws = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        for (Operation operation : contract.operations()) {
            if (operation.method().equals("POST")) {
                String path = contract.prefix() + operation.path().replaceAll("\\{[^}]*}", NOBODYS);
                String body = contract.example(operation, LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                for (String person : List.of("guardian-0001", "staff-042", "staff-044", "staff-048")) {
                    Answer answer =
                            centre.as(person).with("If-Match", "\"1\"").send("POST", path, "application/json", body);
                    statuses.merge(answer.status(), 1, Integer::sum);
                    flaws.addAll(contract.flaws(operation, answer));
                    if (answer.status() >= 500) {
                        flaws.add(operation.name() + " of " + person + ": failed with " + answer);
                    }
                }
            }
        }
        System.out.println("answers by status: " + statuses);

        assertThat(flaws).isEmpty();
        assertThat(statuses).containsKeys(403, 404);
        assertThat(statuses.getOrDefault(400, 0))
                .as("most bodies are of the right form")
                .isLessThan(statuses.getOrDefault(404, 0) / 4);
    }

    private static List<Answer> refusals(Operation operation, String path, Http nobody, Http staff) {
        String method = operation.method();
        if (method.equals("GET")) {
            return List.of(
                    nobody.get(path),
                    staff.get(path),
                    staff.with("Accept", "text/css").get(path));
        }
        Http changing = staff.with("If-Match", "\"1\"");
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        List<Answer> answers = new ArrayList<>(List.of(
                nobody.send(method, path, type, "{}"),
                staff.send(method, path, type, "{}"),
                changing.send(method, path, type, "{}"),
                changing.with("If-Match", "W/\"x\"").send(method, path, type, "{}")));
        if (operation.hasBody()) {
            answers.add(changing.send(method, path, type, "{\"nobodys\":[1e400]}"));
            answers.add(changing.send(method, path, type, "["));
            answers.add(changing.send(method, path, "text/css", "a{}"));
        }
        if (method.equals("POST")) {
            answers.add(changing.with("Idempotency-Key", "k k").send(method, path, type, "{}"));
        }
        return answers;
    }
}
