package org.houvast.stepplan.internal.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Language;
import org.houvast.commons.LocationRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Role;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.host.spi.Custody;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.AnswerDataRequest;
import org.houvast.privacy.CollectedItem;
import org.houvast.privacy.DataPackage;
import org.houvast.privacy.DataRequest;
import org.houvast.privacy.DataRequestKind;
import org.houvast.privacy.DataRequests;
import org.houvast.privacy.DataSubject;
import org.houvast.privacy.IdentifyAsker;
import org.houvast.privacy.IdentityCheck;
import org.houvast.privacy.ItemDecision;
import org.houvast.privacy.RegisterDataRequest;
import org.houvast.privacy.RequestFacts;
import org.houvast.privacy.ReviewItems;
import org.houvast.privacy.internal.PrivacyRuntime;
import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.houvast.privacy.keeping.KeptTable;
import org.houvast.privacy.keeping.Meaning;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.stepplan.internal.keeping.SampleRows.Who;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The package of a child, collected from the tables of every module: everything that is the child's, and nothing of anybody else. */
@EveryDatabase
class CollectedPackageIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Keeping> REGISTER =
            Modules.SOURCES.stream().map(KeepingSource::keeping).toList();

    private final TestDatabase database;

    CollectedPackageIT(TestDatabase database) {
        this.database = database;
    }

    @Test
    void holdsTheWordsOfEveryModuleAboutTheChildAndNoneOfOthers() throws IOException {
        Modules.open(database);
        String own = "own-" + UUID.randomUUID();
        MemoryHost host = centre(own);
        SampleRows samples = new SampleRows(Rows.on(database.dataSource()));
        samples.fill(REGISTER, new Who(own, "pat", "vera", "sun", MemoryHost.CENTRE, "OWN"), t -> true);
        samples.fill(REGISTER, new Who("secretive", "pat", "vera", "sun", MemoryHost.CENTRE, "CANARY"), t -> true);
        samples.fill(REGISTER, new Who(own, "kim", "vera", "sun", MemoryHost.CENTRE, "CANARY"), t -> !t.columns(
                        Meaning.GUARDIAN)
                .isEmpty());
        samples.fill(REGISTER, new Who(own, "pat", "vera", "sun", "school", "CANARY"), t -> t.has("controller_key"));
        assertThat(samples.refused())
                .as("tables that need another record first")
                .hasSizeLessThan(8);

        DataPackage given =
                given(host, DataRequestKind.ACCESS, DataSubject.of(new ChildRef(own)), new GuardianRef("pat"));

        assertThat(given.json()).doesNotContain("CANARY", "secretive", "\"vera\"", "\"pat\"", own);
        assertThat(given.html()).doesNotContain("CANARY", "secretive", own);
        for (String word : expected(samples.refused())) {
            assertThat(given.json()).contains(word);
            assertThat(given.html()).contains(word);
        }
    }

    @Test
    void isAsTheSchemaSaysWhoeverAsks() throws IOException {
        Modules.open(database);
        String own = "own-" + UUID.randomUUID();
        String guardian = "guardian-of-" + own;
        String staff = "staff-of-" + own;
        MemoryHost host = centre(own).guardian(guardian, own, Custody.YES).staff(staff, Role.STAFF, "sun");
        SampleRows samples = new SampleRows(Rows.on(database.dataSource()));
        samples.fill(REGISTER, new Who(own, guardian, staff, "sun", MemoryHost.CENTRE, "TEXT"), t -> true);
        Map<DataSubject, @Nullable GuardianRef> askers = new HashMap<>();
        askers.put(DataSubject.of(new ChildRef(own)), new GuardianRef(guardian));
        askers.put(DataSubject.of(new GuardianRef(guardian)), null);
        askers.put(DataSubject.of(new StaffRef(staff)), null);
        Set<String> types = new TreeSet<>();

        for (DataRequestKind kind : List.of(DataRequestKind.ACCESS, DataRequestKind.PORTABILITY)) {
            for (Map.Entry<DataSubject, @Nullable GuardianRef> asker : askers.entrySet()) {
                JsonNode json = JSON.readTree(
                        given(host, kind, asker.getKey(), asker.getValue()).json());
                assertThat(complaints(json)).as(kind + " of " + asker.getKey()).isEmpty();
                json.get("items").forEach(item -> types.add(item.get("type").asText()));
            }
        }

        for (Keeping keeping : REGISTER) {
            List<String> kinds = keeping.tables().stream()
                    .filter(t -> t.isRecord() && t.term().retention() == RetentionClass.CHILD_FILE)
                    .map(t -> String.valueOf(t.kind()))
                    .toList();
            if (!kinds.isEmpty()) {
                assertThat(types).as(keeping.module()).containsAnyElementsOf(kinds);
            }
        }
    }

    @Test
    void isRefusedByTheSchemaWithWhatItDoesNotKnow() throws IOException {
        ObjectNode json = (ObjectNode) JSON.readTree("{\"format\":\"houvast-data-package/1\",\"request\":\""
                + UUID.randomUUID()
                + "\",\"kind\":\"ACCESS\",\"about\":\"CHILD\",\"language\":\"nl\",\"receivedOn\":\"2026-03-02\","
                + "\"answeredOn\":\"2026-03-02\",\"letter\":null,\"items\":[],\"leftOut\":[],\"retention\":[]}");
        assertThat(complaints(json)).isEmpty();

        assertThat(complaints(json.deepCopy().put("officer", "dora"))).isNotEmpty();
        assertThat(complaints(json.deepCopy().put("kind", "ERASURE"))).isNotEmpty();
        assertThat(complaints(json.deepCopy().put("format", "houvast-data-package/2")))
                .isNotEmpty();
        json.remove("leftOut");
        assertThat(complaints(json)).isNotEmpty();
    }

    private static List<?> complaints(JsonNode json) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.readTree(DataPackage.schema()))
                .validate(json);
    }

    private MemoryHost centre(String own) {
        return MemoryHost.aCentre(database.clock())
                .location("loc", WorkForm.KDV)
                .group("sun", "loc", WorkForm.KDV)
                .child(own, LocalDate.of(2023, 5, 1), "sun")
                .child("secretive", LocalDate.of(2023, 5, 1), "sun")
                .staff("vera", Role.STAFF, "sun")
                .staffAt("dora", Role.DPO, "loc")
                .guardian("pat", own, Custody.YES)
                .guardian("kim", own, Custody.YES);
    }

    /** every text of a record that is about a child and of a part of it, but for what is about adults */
    private static Set<String> expected(Set<String> refused) {
        Set<String> words = new TreeSet<>();
        for (Keeping keeping : REGISTER) {
            for (KeptTable table : keeping.tables()) {
                boolean whole = table.isRecord()
                        && table.child().isPresent()
                        && table.term().retention() == RetentionClass.CHILD_FILE
                        && table.columns(Meaning.SECRET).isEmpty()
                        && !refused.contains(table.name());
                if (whole) {
                    table.columns(Meaning.STAFF_TEXT).forEach(c -> words.add("OWN-" + table.name() + "-" + c));
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(20);
        return words;
    }

    private DataPackage given(MemoryHost host, DataRequestKind kind, DataSubject subject, @Nullable GuardianRef asker)
            throws IOException {
        try (PrivacyRuntime privacy = new PrivacyRuntime(
                new PrivacyRuntime.Storage(
                        database.transactions("privacy", PrivacyRuntime.class),
                        database.dataSource(),
                        database.outbox(),
                        database.idempotencyKeys(),
                        database.leases()),
                host,
                null,
                List.of(),
                database.clock(),
                Files.createTempDirectory("houvast-package"))) {
            DataRequests requests = privacy.keeping(Modules.SOURCES, null).dataRequests();
            DataRequest made = requests.register(
                    dora(privacy),
                    new RegisterDataRequest(
                            kind, subject, asker, new LocationRef("loc"), WorkForm.KDV, null, null, Language.NL));
            DataRequest known = requests.identify(
                    dora(privacy), made.id(), made.revision(), new IdentifyAsker(IdentityCheck.SIGNED_IN, null));
            DataRequest collected = requests.collect(dora(privacy), known.id(), known.revision());
            DataRequest reviewed = requests.review(
                    dora(privacy),
                    collected.id(),
                    collected.revision(),
                    new ReviewItems(decisions(privacy, requests, collected), true));
            DataRequest answered = requests.answer(
                    dora(privacy), reviewed.id(), reviewed.revision(), new AnswerDataRequest(null, null, null, null));
            return requests.open(dora(privacy), answered.id());
        }
    }

    /** the officer lets through what is open to be looked at */
    private static List<ReviewItems.Decision> decisions(
            PrivacyRuntime privacy, DataRequests requests, DataRequest collected) {
        List<ReviewItems.Decision> decisions = new ArrayList<>();
        for (CollectedItem item : requests.items(
                        dora(privacy), collected.id(), new PageRequest(PageRequest.MAX_LIMIT, null))
                .items()) {
            if (item.proposal() == null) {
                decisions.add(new ReviewItems.Decision(item.id(), ItemDecision.INCLUDE, null, null));
            }
        }
        return decisions;
    }

    private static Actor dora(PrivacyRuntime privacy) {
        return privacy.actors()
                .byToken(
                        MemoryHost.ISSUER,
                        "dora",
                        new RequestFacts("0".repeat(32), "test", "", Language.EN, Optional.empty()));
    }
}
