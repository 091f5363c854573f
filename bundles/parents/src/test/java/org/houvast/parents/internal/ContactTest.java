package org.houvast.parents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.houvast.commons.ChildRef;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Problem;
import org.houvast.commons.ProblemType;
import org.houvast.commons.Subject;
import org.houvast.host.spi.Capability;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactFilter;
import org.houvast.parents.ContactMode;
import org.houvast.parents.ParentContact;
import org.houvast.parents.RecordContact;
import org.houvast.persistence.Rows;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;

/** What tests of contacts share: one centre per database, and how a contact is written down. */
@EveryDatabase
abstract class ContactTest {
    static final Subject TIM = child("tim");

    final ParentsCentre centre;

    ContactTest(TestDatabase database) {
        centre = ParentsCentre.on(database);
    }

    @AfterParameterizedClassInvocation
    static void close(TestDatabase database) {
        ParentsCentre.close(database);
    }

    @AfterEach
    void heal() {
        centre.host.healthy().with(Capability.GUARDIANS);
    }

    static Subject child(String key) {
        return Subject.of(new ChildRef(key));
    }

    ParentContact record(String who, RecordContact command) {
        return centre.contacts.record(centre.actor(who), command);
    }

    ParentContact record(String who, Subject subject) {
        return record(who, contact(subject, null, null));
    }

    RecordContact contact(Subject subject, @Nullable UUID caseId, @Nullable String guardian) {
        return contact(subject, caseId, guardian, centre.database.clock().today(), "How she sleeps.");
    }

    static RecordContact contact(
            Subject subject, @Nullable UUID caseId, @Nullable String guardian, LocalDate date, String gist) {
        return new RecordContact(
                subject,
                null,
                caseId,
                guardian == null ? null : new GuardianRef(guardian),
                ContactMode.TALK,
                ContactDirection.FROM_PARENT,
                date,
                gist,
                "We call on Friday.",
                "She is tired after noon.",
                true,
                "ar",
                null);
    }

    ParentContact get(String who, ParentContact contact) {
        return centre.contacts.get(centre.actor(who), contact.id());
    }

    List<ParentContact> list(String who, ContactFilter filter) {
        return centre.contacts
                .list(centre.actor(who), filter, PageRequest.first())
                .items();
    }

    static ContactFilter ofChild(String key) {
        return new ContactFilter(new ChildRef(key), null, null, null);
    }

    /** number of rows of a table */
    long count(String table) {
        return Rows.on(centre.database.dataSource())
                .first("select count(*) from " + table, Rows.Binder.NONE, row -> row.number(1))
                .orElseThrow();
    }

    static Problem assertRefused(ProblemType type, ThrowingCallable call) {
        Problem[] thrown = new Problem[1];
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(p -> {
            assertThat(p.type()).isEqualTo(type);
            thrown[0] = p;
        });
        return thrown[0];
    }

    /** everything that stands in a table */
    String content(String table) throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = centre.database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    Object value = rows.getObject(i);
                    all.append(value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value)
                            .append('\n');
                }
            }
        }
        return all.toString();
    }
}
