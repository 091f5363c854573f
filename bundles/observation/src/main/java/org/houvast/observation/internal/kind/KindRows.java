package org.houvast.observation.internal.kind;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.commons.OrganisationRef;
import org.houvast.commons.Revision;
import org.houvast.observation.Choice;
import org.houvast.observation.DefineKind;
import org.houvast.observation.FieldPart;
import org.houvast.observation.FieldType;
import org.houvast.observation.KindField;
import org.houvast.observation.Labels;
import org.houvast.observation.ObservationKind;
import org.houvast.observation.ObservationKindId;
import org.houvast.observation.internal.Lines;
import org.houvast.persistence.Parameters;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.jspecify.annotations.Nullable;

/** The kinds of organisations in the database: written once, read with one statement. */
final class KindRows {
    private static final String SELECT = "select k.id, k.code, k.version, k.organisation_key, k.label_nl, k.label_en,"
            + " k.hint_nl, k.hint_en, k.abc, f.name, f.type, f.part, f.label_nl, f.label_en, f.hint_nl, f.hint_en,"
            + " f.required, f.lowest, f.highest, f.choices from observation_kind k"
            + " left join observation_kind_field f on f.kind_id = k.id where ";
    private static final String ORDER = " order by k.code, k.version, k.id, f.position";
    private static final String INSERT = "insert into observation_kind (id, organisation_key, code, version, label_nl,"
            + " label_en, hint_nl, hint_en, abc, defined_by, defined_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_FIELD =
            "insert into observation_kind_field (kind_id, position, name, type, part,"
                    + " label_nl, label_en, hint_nl, hint_en, required, lowest, highest, choices)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;

    /** A row of the join: the kind, and one of its fields when it has any. */
    private record Line(ObservationKind kind, @Nullable KindField field) {}

    private record Numbered(int position, KindField field) {}

    KindRows(DataSource dataSource) {
        this.rows = Rows.on(dataSource);
    }

    /** every version of every kind of every organisation */
    List<ObservationKind> all() {
        return read(rows, "true", Rows.Binder.NONE);
    }

    /** every version of this kind of this organisation */
    List<ObservationKind> of(OrganisationRef organisation, String code) {
        return read(rows, "k.organisation_key = ? and k.code = ?", p -> p.key(organisation)
                .text(code));
    }

    List<ObservationKind> withId(UUID id) {
        return read(rows, "k.id = ?", p -> p.uuid(id));
    }

    private static List<ObservationKind> read(Rows rows, String where, Rows.Binder binder) {
        Map<UUID, ObservationKind> kinds = new LinkedHashMap<>();
        Map<UUID, List<KindField>> fields = new LinkedHashMap<>();
        for (Line line : rows.list(SELECT + where + ORDER, binder, KindRows::line)) {
            UUID id = line.kind().id().value();
            kinds.putIfAbsent(id, line.kind());
            if (line.field() != null) {
                fields.computeIfAbsent(id, i -> new ArrayList<>()).add(line.field());
            }
        }
        return kinds.values().stream()
                .map(kind -> whole(kind, fields.getOrDefault(kind.id().value(), List.of())))
                .toList();
    }

    private static ObservationKind whole(ObservationKind kind, List<KindField> fields) {
        return new ObservationKind(
                kind.id(),
                kind.revision(),
                kind.code(),
                kind.version(),
                kind.organisation(),
                kind.label(),
                kind.hint(),
                kind.abc(),
                fields,
                ShippedKinds.form(kind.code(), kind.abc(), fields),
                List.of());
    }

    /** writes a version down, in the transaction of the change that defines it */
    static ObservationKind insert(
            EntityManager entities, UUID id, OrganisationRef organisation, int version, DefineKind command, By by) {
        Rows rows = Rows.in(entities);
        rows.change(INSERT, p -> labels(
                        p.uuid(id).key(organisation).text(command.code()).number(version),
                        command.label(),
                        command.hint())
                .bool(Boolean.TRUE.equals(command.abc()))
                .text(by.key())
                .instant(by.at()));
        List<Numbered> fields = new ArrayList<>();
        command.fields().forEach(field -> fields.add(new Numbered(fields.size(), field)));
        rows.batch(INSERT_FIELD, fields, (p, f) -> field(p.uuid(id).number(f.position()), f.field()));
        return whole(
                new ObservationKind(
                        new ObservationKindId(id),
                        new Revision(1),
                        command.code(),
                        version,
                        organisation,
                        command.label(),
                        command.hint(),
                        Boolean.TRUE.equals(command.abc()),
                        command.fields(),
                        List.of(),
                        List.of()),
                command.fields());
    }

    /**
     * Who defines it, and when.
     *
     * @param key of the person
     * @param at when
     */
    record By(String key, Instant at) {}

    private static Parameters labels(Parameters p, Labels label, @Nullable Labels hint) throws SQLException {
        return p.text(label.nl())
                .text(label.en())
                .text(hint == null ? null : hint.nl())
                .text(hint == null ? null : hint.en());
    }

    private static void field(Parameters p, KindField field) throws SQLException {
        p.text(field.name()).name(field.type()).name(field.part());
        labels(p, field.label(), field.hint())
                .bool(field.isRequired())
                .numberOrNull(field.min() == null ? null : Long.valueOf(field.min()))
                .numberOrNull(field.max() == null ? null : Long.valueOf(field.max()))
                .text(
                        field.choices() == null
                                ? null
                                : Lines.write(field.choices().stream()
                                        .map(c -> List.of(
                                                c.code(),
                                                c.label().nl(),
                                                c.label().en()))
                                        .toList()));
    }

    private static Line line(Row row) throws SQLException {
        ObservationKind kind = new ObservationKind(
                new ObservationKindId(row.uuid(1)),
                new Revision(1),
                row.text(2),
                row.integer(3),
                new OrganisationRef(row.text(4)),
                new Labels(row.text(5), row.text(6)),
                hint(row, 7),
                row.bool(9),
                List.of(),
                List.of(),
                List.of());
        return new Line(kind, row.textOrNull(10) == null ? null : field(row));
    }

    private static KindField field(Row row) throws SQLException {
        String choices = row.textOrNull(20);
        return new KindField(
                row.text(10),
                row.name(11, FieldType.class),
                row.name(12, FieldPart.class),
                new Labels(row.text(13), row.text(14)),
                hint(row, 15),
                row.bool(17) ? Boolean.TRUE : null,
                row.integerOrNull(18),
                row.integerOrNull(19),
                choices == null ? null : choices(choices));
    }

    private static List<Choice> choices(String column) {
        return Lines.read(column).stream()
                .map(line -> new Choice(line.get(0), new Labels(line.get(1), line.get(2))))
                .toList();
    }

    private static @Nullable Labels hint(Row row, int column) throws SQLException {
        String nl = row.textOrNull(column);
        String en = row.textOrNull(column + 1);
        return nl == null || en == null ? null : new Labels(nl, en);
    }
}
