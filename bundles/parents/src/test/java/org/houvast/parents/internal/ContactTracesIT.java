package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GroupRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.Limits;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Subject;
import org.houvast.host.spi.ChildRecord;
import org.houvast.host.spi.Custody;
import org.houvast.host.spi.GuardianRecord;
import org.houvast.host.spi.Membership;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentsProblems;
import org.houvast.parents.RecordContact;
import org.houvast.persistence.Rows;
import org.houvast.privacy.Actor;
import org.houvast.privacy.PrivacyProblems;
import org.houvast.testkit.MemoryHost;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a contact leaves behind beside itself: audit lines and events that hold ids, never a name or a text. */
class ContactTracesIT extends ContactTest {
    private static final String NAME = "Quetzalina";
    private static final String WORDS = "ptarmigan";
    private static final Subject QUEEN = child("child-4711");

    ContactTracesIT(TestDatabase database) {
        super(database);
    }

    @Test
    void leavesALineForEverythingThatWasDoneAndRefused() {
        ParentContact made = record("vera", contact(TIM, null, "anna"));
        get("rik", made);
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("omar", made));
        assertRefused(PrivacyProblems.NOT_FOUND, () -> get("esra", made));

        assertThat(lines("object_ids = '" + made.id().value() + "'"))
                .containsExactly(
                        "person-vera CREATE parents.contact.record tim GROUP_STAFF DONE -",
                        "person-rik READ parents.contact.read tim LOCATION_MANAGER DONE -",
                        "person-omar READ parents.contact.read tim  REFUSED privacy:no-relation",
                        "person-esra READ parents.contact.read tim  REFUSED privacy:no-relation");
    }

    @Test
    void leavesALineForWhatWasNeverWritten() {
        Map<ProblemType, RecordContact> refused = Map.of(
                ParentsProblems.CHILD_NEEDED, contact(Subject.of(new GroupRef("sun")), null, null),
                ParentsProblems.NOT_A_GUARDIAN, contact(TIM, null, "carl"),
                PrivacyProblems.NOT_FOUND, contact(child("bas"), null, null));

        refused.forEach((type, command) -> {
            long before = newest();
            assertRefused(type, () -> record("vera", command));
            assertThat(lines("id > " + before)).singleElement().satisfies(line -> assertThat(line)
                    .startsWith("person-vera ")
                    .contains(" REFUSED "));
        });
    }

    @Test
    void leavesOneLineForAListWithTheIdsThatItShowed() {
        centre.host.child("tijn", ParentsCentre.BORN, "sun");
        ParentContact one = record("vera", child("tijn"));
        ParentContact two = record("vera", child("tijn"));
        long before = newest();

        list("rik", ofChild("tijn"));

        assertThat(rows("select object_ids from privacy_audit_line where event_type = 'LIST_HIT' and id > " + before))
                .singleElement()
                .satisfies(ids -> assertThat(ids.split(","))
                        .containsExactlyInAnyOrder(
                                one.id().value().toString(), two.id().value().toString()));
    }

    @Test
    void tellsWhatHappenedWithIdsAlone() {
        UUID question = UUID.randomUUID();
        String plain = record("vera", TIM).id().value().toString();
        String ofCase =
                record("vera", contact(TIM, question, "anna")).id().value().toString();

        List<String> events = rows("select type || ' ' || subject from houvast_outbox order by seq desc limit 2");
        List<String> ids = Rows.on(centre.database.dataSource())
                .list("select ids from houvast_outbox order by seq desc limit 2", Rows.Binder.NONE, row -> row.json(1)
                        .text()
                        .replaceAll("[{}\" ]", ""));

        assertThat(events).containsExactly("parents.contact.recorded " + question, "parents.contact.recorded " + plain);
        assertThat(ids.get(0).split(",")).containsExactlyInAnyOrder("id:" + ofCase, "case:" + question);
        assertThat(ids.get(1)).isEqualTo("id:" + plain);
    }

    @Test
    void holdsNoNameAndNoTextAnywhereButInTheRecord() throws Exception {
        centre.host
                .child(new ChildRecord(
                        new ChildRef("child-4711"),
                        NAME,
                        ParentsCentre.BORN,
                        List.of(new Membership(new GroupRef("sun"), MemoryHost.SINCE, null)),
                        null,
                        null))
                .guardian(new GuardianRecord(new GuardianRef("guardian-12"), null, NAME, null, false))
                .guardian("guardian-12", "child-4711", Custody.YES);
        Actor vera = centre.actor("vera", UUID.randomUUID().toString());
        ParentContact made = centre.contacts.record(vera, said(WORDS, "guardian-12"));
        list("vera", ofChild("child-4711"));

        List<String> said = new ArrayList<>();
        said.add(told(Limits.FIELDS_INVALID, () -> record("vera", said(WORDS.repeat(500), null))));
        said.add(told(ParentsProblems.NOT_A_GUARDIAN, () -> record("vera", said(WORDS, "carl"))));
        said.add(told(PrivacyProblems.NOT_FOUND, () -> record("omar", said(WORDS, null))));
        said.add(told(PrivacyProblems.NOT_ALLOWED, () -> record("rik", said(WORDS, null))));
        said.add(told(PrivacyProblems.NOT_FOUND, () -> get("omar", made)));
        Actor mila = centre.actor("mila");
        centre.host.failing();
        said.add(told(PrivacyProblems.HOST_UNAVAILABLE, () -> centre.contacts.record(mila, said(WORDS, null))));
        centre.host.healthy();

        assertThat(content("parents_contact")).contains(WORDS);
        for (String table : List.of("privacy_audit_line", "houvast_outbox", "houvast_idempotency_key")) {
            assertThat(content(table)).isNotEmpty().doesNotContain(WORDS).doesNotContain(NAME);
        }
        assertThat(said)
                .allSatisfy(text -> assertThat(text).doesNotContain(WORDS).doesNotContain(NAME));
    }

    /** a contact with these words in every text */
    private RecordContact said(String words, @Nullable String guardian) {
        return new RecordContact(
                QUEEN,
                null,
                null,
                guardian == null ? null : new GuardianRef(guardian),
                ContactMode.AGREE,
                ContactDirection.FROM_PARENT,
                centre.database.clock().today(),
                words,
                words,
                words,
                false,
                null,
                null);
    }

    /** all that a refusal says to a log and to its caller */
    private static String told(ProblemType type, ThrowingCallable call) {
        Problem problem = assertRefused(type, call);
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        return trace + " " + problem.arguments() + " " + problem.violations();
    }

    private long newest() {
        return Rows.on(centre.database.dataSource())
                .first("select coalesce(max(id), 0) from privacy_audit_line", Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
    }

    private List<String> lines(String which) {
        return rows("select person_key || ' ' || event_type || ' ' || purpose || ' ' || coalesce(subject_key, '-')"
                + " || ' ' || basis || ' ' || outcome || ' ' || coalesce(reason, '-')"
                + " from privacy_audit_line where " + which + " order by id");
    }

    private List<String> rows(String sql) {
        return Rows.on(centre.database.dataSource()).list(sql, Rows.Binder.NONE, row -> row.text(1));
    }
}
