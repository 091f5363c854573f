package org.houvast.testkit.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.IntStream;
import org.houvast.commons.Id;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.Json;
import org.houvast.persistence.Rows;
import org.houvast.testkit.EveryDatabase;
import org.houvast.testkit.TestDatabase;
import org.junit.jupiter.api.Test;

@EveryDatabase
class RowsIT {
    private record SampleId(UUID value) implements Id {}

    private static final String INSERT =
            "insert into sample (id, revision, subject, state, at, answers, taken_on) values (?, 1, ?, ?, ?, ?, ?)";

    private final TestDatabase database;
    private final Samples samples;
    private final Rows rows;

    RowsIT(TestDatabase database) {
        this.database = database;
        this.samples = new Samples(database);
        this.rows = Rows.on(database.dataSource());
    }

    @Test
    void keepsInstantsAcrossTheChangeOfTheClockInEveryZone() {
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String name : List.of("Europe/Amsterdam", "UTC", "America/New_York", "Pacific/Auckland")) {
                TimeZone.setDefault(TimeZone.getTimeZone(name));
                for (String text : List.of(
                        "2026-03-29T00:30:00.000001Z",
                        "2026-03-29T01:30:00Z",
                        "2026-10-25T00:30:00Z",
                        "2026-10-25T01:30:00.999999Z",
                        "1900-01-01T00:00:00Z")) {
                    Instant at = Instant.parse(text);
                    UUID id = samples.add("zones", null, at);
                    assertThat(samples.read(id).at()).isEqualTo(at);
                    assertThat(rows.first("select at from sample where id = ?", p -> p.uuid(id), r -> r.instant(1)))
                            .contains(at);
                    assertThat(rows.list(
                                    "select id from sample where at = ? and subject = 'zones' and id = ?",
                                    p -> p.instant(at).uuid(id),
                                    r -> r.uuid(1)))
                            .containsExactly(id);
                }
            }
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bindsAndReadsEveryKind() {
        UUID id = samples.newId();
        LocalDate day = LocalDate.of(2026, 2, 28);
        int inserted = rows.change(INSERT, p -> p.id(new SampleId(id))
                .key(new StaffRef("noor"))
                .name(Sample.State.CLOSED)
                .instant(Samples.AT)
                .json(new Json("{\"b\":true}"))
                .date(day));
        assertThat(inserted).isEqualTo(1);
        String select = "select subject, state, answers, taken_on, label, amount, picture from sample where id = ?";
        rows.list(select, p -> p.uuid(id), row -> {
            assertThat(row.text(1)).isEqualTo("noor");
            assertThat(row.name(2, Sample.State.class)).isEqualTo(Sample.State.CLOSED);
            assertThat(row.json(3).text().replace(" ", "")).isEqualTo("{\"b\":true}");
            assertThat(row.date(4)).isEqualTo(day);
            assertThat(row.textOrNull(5)).isNull();
            assertThatThrownBy(() -> row.text(5)).isInstanceOf(IllegalStateException.class);
            assertThat(row.integer(6)).isZero();
            assertThat(row.bytesOrNull(7)).isNull();
            return row;
        });
    }

    @Test
    void bindsNullOfEveryKind() {
        UUID id = samples.newId();
        rows.change(INSERT, p -> p.uuid(id)
                .text("nulls")
                .name(Sample.State.OPEN)
                .instant(Samples.AT)
                .json(null)
                .date(null));
        int changed = rows.change(
                "update sample set label = ?, answers = ?, picture = ?, taken_on = ? where id = ?",
                p -> p.text(null).json(null).bytes(null).date(null).uuid(id));
        assertThat(changed).isEqualTo(1);
        assertThat(rows.first(
                        "select answers, taken_on from sample where id = ?",
                        p -> p.uuid(id),
                        r -> r.jsonOrNull(1) == null && r.dateOrNull(2) == null))
                .contains(true);
    }

    @Test
    void selectsBySetsOfTextsAndIds() {
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(i -> samples.add("set-" + i, null, Samples.AT))
                .toList();
        assertThat(rows.list(
                        "select subject from sample where subject = any(?) order by subject",
                        p -> p.texts(List.of("set-1", "set-3", "unknown")),
                        r -> r.text(1)))
                .containsExactly("set-1", "set-3");
        assertThat(rows.list(
                        "select subject from sample where id = any(?) order by subject",
                        p -> p.uuids(ids.subList(2, 4)),
                        r -> r.text(1)))
                .containsExactly("set-2", "set-3");
        assertThat(rows.list("select id from sample where subject = any(?)", p -> p.texts(List.of()), r -> r.uuid(1)))
                .isEmpty();
        assertThat(rows.list("select id from sample where id = any(?)", p -> p.uuids(List.of()), r -> r.uuid(1)))
                .isEmpty();
    }

    @Test
    void usesTheIndexForASet() {
        fill("index", 3000);
        assertThat(plan("select id from sample where subject = any(?) order by at", p -> p.texts(List.of("a", "b"))))
                .containsIgnoringCase("sample_subject_at");
        assertThat(plan("select at from sample where id = any(?)", p -> p.uuids(List.of(samples.newId()))))
                .containsIgnoringCase("sample_pk"
                        .replace(
                                "sample_pk",
                                database.product() == TestDatabase.Product.H2 ? "PRIMARY_KEY" : "sample_pk"));
    }

    private String plan(String sql, Rows.Binder binder) {
        return String.join("\n", rows.list("explain " + sql, binder, r -> r.text(1)));
    }

    private void fill(String subject, int count) {
        rows.batch(
                "insert into sample (id, revision, subject, state, at) values (?, 1, ?, 'OPEN', ?)",
                IntStream.range(0, count).boxed().toList(),
                (p, i) -> p.uuid(samples.newId()).text(subject + i).instant(Samples.AT.plusSeconds(i)));
        rows.change("analyze", Rows.Binder.NONE);
    }

    @Test
    void turnsPagesByTimeAndId() {
        List<UUID> ids = IntStream.range(0, 7)
                .mapToObj(i -> samples.add("keyset", null, Samples.AT.plusSeconds(i / 3)))
                .toList();
        List<UUID> newestFirst = new ArrayList<>();
        Instant at = Samples.AT.plusSeconds(1000);
        UUID id = new UUID(-1, -1);
        for (List<UUID> page = List.of(id); !page.isEmpty(); ) {
            Instant before = at;
            UUID last = id;
            record Position(Instant at, UUID id) {}
            List<Position> found = rows.list(
                    "select at, id from sample where subject = 'keyset' and (at, id) < (?, ?)"
                            + " order by at desc, id desc fetch first 2 rows only",
                    p -> p.instant(before).uuid(last),
                    r -> new Position(r.instant(1), r.uuid(2)));
            page = found.stream().map(Position::id).toList();
            newestFirst.addAll(page);
            if (!found.isEmpty()) {
                at = found.get(found.size() - 1).at();
                id = found.get(found.size() - 1).id();
            }
        }
        assertThat(newestFirst).hasSize(7).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(newestFirst.get(0)).isEqualTo(ids.get(6));
    }

    @Test
    void writesInTheTransactionOfTheEntities() {
        UUID id = samples.newId();
        samples.transactions().write(em -> {
            em.persist(new Sample(id, "both", null, Samples.AT));
            em.flush();
            Rows.in(em).change("insert into sample_part (id, sample, number) values (?, ?, 1)", p -> p.uuid(
                            samples.newId())
                    .uuid(id));
            return null;
        });
        assertThat(samples.transactions()
                        .<Integer>read(em -> em.find(Sample.class, id).parts()))
                .isEqualTo(1);
    }

    @Test
    void doesNothingForAnEmptyBatch() {
        rows.batch("this is no sql", List.of(), (p, item) -> p.number(1));
        assertThat(samples.count("sample")).isNotNegative();
    }
}
