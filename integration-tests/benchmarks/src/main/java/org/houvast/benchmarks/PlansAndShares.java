package org.houvast.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.houvast.benchmarks.floor.internal.Facts;
import org.houvast.integration.karaf.Answer;
import org.houvast.integration.karaf.Http;

/** A running step plan, and what a guardian can read: each beside a resource by hand on the web machinery of the product. */
final class PlansAndShares {
    /** of whom the plan is: the last child of group 0, so that the timelines that are measured are mostly as they were */
    static final int CHILD = Centre.CHILDREN_PER_GROUP - 1;

    /** of the first child of group 1 */
    static final String GUARDIAN = "guardian-" + Centre.CHILDREN_PER_GROUP;

    private static final String FLOOR = "floor: CXF resource";
    private static final String JSON = "application/json";

    static final Variant SHARES =
            new Variant("product", "GET", List.of(Site.API + "/parent/shares?limit=50"), List.of());
    static final Variant SHARES_FLOOR =
            new Variant(FLOOR, "GET", List.of(Site.API + "/floor-shares?limit=50"), List.of());

    private final Site site;
    private final Variant plan;
    private final Variant planFloor;

    private PlansAndShares(Site site, String plan) {
        this.site = site;
        this.plan = new Variant("product", "GET", List.of(Site.API + "/step-plans/" + plan), List.of());
        this.planFloor = new Variant(FLOOR, "GET", List.of(Site.API + "/floor-step-plans/" + plan), List.of());
    }

    /** makes the plan and the shares in a centre that is ready */
    static PlansAndShares made(Site site) throws IOException, SQLException {
        site.records().fillShares();
        JsonNode begun = begun(site);
        List<String> known = new ArrayList<>();
        known.add(begun.path("allowedActions").toString());
        known.add(begun.path("closureDaysKnown").asText());
        begun.path("steps")
                .forEach(step -> known.add(step.path("due").asText() + "\t"
                        + step.at("/parents/due").asText() + "\t" + step.path("allowedActions")));
        site.tell(Facts.STEP_PLAN, String.join("\n", known) + "\n");
        return new PlansAndShares(site, begun.path("id").asText());
    }

    /** a plan that both sides confirmed, at work on its first step */
    private static JsonNode begun(Site site) {
        Http staff = site.as(Facts.STAFF);
        String question = post(
                        staff,
                        "/questions",
                        "{\"subject\":{\"type\":\"CHILD\",\"id\":\"" + Centre.child(CHILD)
                                + "\"},\"text\":\"Aan het eind van de kring kruipt hij onder de tafel.\",\"askNow\":true}")
                .json()
                .path("id")
                .asText();
        String template = staff.get(Site.API + "/plan-templates?state=PUBLISHED&language=NL&subjectType=CHILD")
                .json()
                .at("/items/0/id")
                .asText();
        Answer plan = post(
                staff,
                "/step-plans",
                "{\"templateId\":\"" + template + "\",\"questionId\":\"" + question
                        + "\",\"text\":{\"aim\":\"Hij blijft bij de groep.\",\"strengths\":\"Bouwt lang en met zorg.\"}}");
        String path = "/step-plans/" + plan.json().path("id").asText();
        Answer half = post(staff.ifMatch(plan), path + "/confirm", "{}");
        Answer confirmed = post(site.as(Centre.COACH).ifMatch(half), path + "/confirm", "{}");
        return post(staff.ifMatch(confirmed), path + "/steps/1/start", "").json();
    }

    private static Answer post(Http person, String path, String body) {
        Answer answer =
                person.with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", Site.API + path, JSON, body);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(path + ": " + answer);
        }
        return answer;
    }

    /**
     * Shows that the floors answer and leave in the audit the same as the product; the bytes of plan and shares.
     *
     * @throws IllegalStateException if they do not
     */
    Map<String, String> same() throws SQLException {
        return Map.of("step plan", same(Facts.STAFF, plan, planFloor), "shares", same(GUARDIAN, SHARES, SHARES_FLOOR));
    }

    private String same(String person, Variant product, Variant floor) throws SQLException {
        List<String> wanted = trace(person, product);
        List<String> found = trace(person, floor);
        if (!wanted.get(0).startsWith("200 ") || !wanted.equals(found)) {
            throw new IllegalStateException("not the same:\nproduct " + wanted + "\nfloor   " + found);
        }
        return wanted.get(0);
    }

    /** what is answered, and the lines that it leaves */
    private List<String> trace(String person, Variant variant) throws SQLException {
        long last = site.records().lastLine();
        Answer answer = site.as(person).get(variant.paths().get(0));
        List<String> trace = new ArrayList<>(List.of(answer.status() + " " + answer.body()));
        trace.addAll(site.records().linesAfter(last));
        return trace;
    }

    Contest.Match planMatch() {
        return new Contest.Match("A running step plan", plan, Map.of(planFloor, 0.70));
    }

    static Contest.Match sharesMatch() {
        return new Contest.Match("What a guardian can read, 50 items", SHARES, Map.of(SHARES_FLOOR, 0.70));
    }

    /** SQL statements of a request for the plan, and for the shares */
    List<Long> statements() {
        return List.of(
                new StatementsPerRequest(site, Facts.STAFF).of(plan),
                new StatementsPerRequest(site, GUARDIAN).of(SHARES));
    }
}
