package org.houvast.coaching.internal.question;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.Outcome;
import org.houvast.coaching.QuestionId;
import org.houvast.coaching.QuestionState;
import org.houvast.coaching.QuestionSummary;
import org.houvast.coaching.Side;
import org.houvast.coaching.Urgency;
import org.houvast.commons.GroupRef;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.commons.Subject;
import org.houvast.persistence.Row;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;
import org.houvast.privacy.guard.Aliases;
import org.jspecify.annotations.Nullable;

/** A row of a list of questions, before it is known what its reader may see of it. */
record QuestionLine(
        UUID id,
        long revision,
        QuestionState state,
        AccessColumns access,
        @Nullable String themes,
        Urgency urgency,
        Instant at,
        @Nullable String beginning,
        String stateInFile,
        boolean asked,
        LocalDate signalDate) {
    /** the state as the child's file shows it: an outcome that asks nothing of the child is only "answered" */
    static final String STATE_IN_FILE =
            "case when q.outcome <> '" + Outcome.SPECIFIC_APPROACH + "' then 'ANSWERED' else q.state end";

    private static final String FROM = " from coaching_question q where ";

    private static final String COLUMNS = "select q.id, q.revision, q.state, q.child_key, q.group_key, q.location_key,"
            + " q.work_form, q.controller_key, q.author_key, q.case_id, q.themes, q.urgency, q.at,"
            + " substring(q.question_text from 1 for 200), " + STATE_IN_FILE
            + ", q.asked_at is not null, q.signal_date";

    /** the columns, in the order that {@link #of} reads them */
    static final String SELECT = COLUMNS + FROM;

    /** the same, and the side that closed it while the other has not, which {@link #closedBy} reads */
    static final String WITH_CLOSING = with("(select min(c.side) from coaching_closing c where c.question_id = q.id)");

    /** number of the column of {@link #with} */
    static final int MORE = 18;

    /** the columns, and one more behind them */
    static String with(String column) {
        return COLUMNS + ", " + column + FROM;
    }

    static QuestionLine of(Row row) throws SQLException {
        return new QuestionLine(
                row.uuid(1),
                row.number(2),
                row.name(3, QuestionState.class),
                AccessColumns.of(row, 4),
                row.textOrNull(11),
                row.name(12, Urgency.class),
                row.instant(13),
                row.excerptOrNull(14),
                row.text(15),
                row.bool(16),
                row.date(17));
    }

    /** the side of a row {@link #WITH_CLOSING}, null while nobody closed it */
    static @Nullable Side closedBy(Row row) throws SQLException {
        return row.nameOrNull(MORE, Side.class);
    }

    Target target() {
        return access.target(QuestionEntity.TYPE, id);
    }

    StaffRef author() {
        return new StaffRef(Objects.requireNonNull(access.authorKey()));
    }

    QuestionSummary summary(Names names) {
        return new QuestionSummary(
                new QuestionId(id),
                new Revision(revision),
                state,
                names.subject(this),
                new GroupRef(Objects.requireNonNull(access.groupKey())),
                author(),
                QuestionText.themes(themes),
                urgency,
                at,
                beginning);
    }

    /**
     * How a reader calls the children of these lines.
     *
     * @param hidden the questions whose child the reader may not know
     * @param aliases of the children of those, by question
     */
    record Names(Set<UUID> hidden, Map<UUID, String> aliases) {
        Subject subject(QuestionLine line) {
            return line.access().subject(!hidden.contains(line.id()), aliases.get(line.id()));
        }
    }

    /** asks for aliases only where the reader may not know a child; no statement when there is none */
    static Names names(Actor actor, Aliases aliases, Collection<QuestionLine> lines) {
        Set<UUID> hidden = lines.stream()
                .filter(l -> !actor.scope().mayName(l.target()))
                .map(QuestionLine::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Names(hidden, hidden.isEmpty() ? Map.of() : aliases.of(hidden));
    }
}
