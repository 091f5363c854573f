package org.houvast.coaching.internal.answer;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.houvast.coaching.FigureFilter;
import org.houvast.coaching.GrowthProblems;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Averages;
import org.houvast.coaching.internal.CoachingTerms;
import org.houvast.coaching.internal.HalfYear;
import org.houvast.coaching.internal.OnceOnly;
import org.houvast.coaching.internal.Scores;
import org.houvast.commons.Cursor;
import org.houvast.commons.Ids;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Page;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Place;
import org.houvast.commons.Problem;
import org.houvast.commons.StaffRef;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.Row;
import org.houvast.persistence.Rows;
import org.houvast.persistence.Transactions;
import org.houvast.privacy.Action;
import org.houvast.privacy.Actor;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.Change;
import org.houvast.privacy.guard.Guard;
import org.houvast.privacy.guard.Reading;
import org.houvast.privacy.guard.ScopeCondition;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the trust pulse and the closing evaluation have in common: an answer given once, one's own list, averages. */
@Component(service = Answers.class)
public final class Answers {
    private static final String GIVEN =
            "select id from coaching_answer where kind = ? and about_id = ? and author_key = ?";
    private static final String PAGE = "select a.id, a.revision, a.about_id, a.side, a.author_key, a.location_key,"
            + " a.work_form, a.answered_at from coaching_answer a where a.kind = ? and ";
    private static final String SCORES =
            "select answer_id, item, score from coaching_answer_score where answer_id = any(?) order by answer_id, position";
    private static final String AVERAGES = "select a.side, s.item, avg(cast(s.score as decimal(10, 4))),"
            + " count(distinct a.author_key) from coaching_answer a join coaching_answer_score s on s.answer_id = a.id"
            + " where a.kind = ? and a.location_key = ? and a.work_form = ?"
            + " and a.answered_at >= ? and a.answered_at < ? group by a.side, s.item";

    private final Transactions transactions;
    private final Rows rows;
    private final Guard guard;
    private final Clock clock;
    private final CoachingTerms terms;

    @Activate
    public Answers(
            @Reference(target = "(module=coaching)") Transactions transactions,
            @Reference(target = "(module=coaching)") DataSource dataSource,
            @Reference Guard guard,
            @Reference(target = "(houvast.clock=true)") Clock clock,
            @Reference CoachingTerms terms) {
        this.transactions = transactions;
        this.rows = Rows.on(dataSource);
        this.guard = guard;
        this.clock = clock;
        this.terms = terms;
    }

    /**
     * Averages of a half-year.
     *
     * @param half of which
     * @param shown by side and item, those of enough people only
     */
    record Picture(HalfYear half, Map<Side, Map<String, BigDecimal>> shown) {
        @Nullable
        BigDecimal of(Side side, Enum<?> item) {
            return shown.getOrDefault(side, Map.of()).get(item.name());
        }
    }

    UUID nextId() {
        return Ids.next(clock);
    }

    /** gives an answer, once */
    Answer give(Change change, Target target, AnswerKind kind, UUID about, Side side, List<Scores.Given> scores) {
        Rows inside = Rows.in(change.entities());
        inside.first(GIVEN, p -> p.name(kind).uuid(about).key(target.author()), row -> row.uuid(1))
                .ifPresent(there -> {
                    throw Problem.of(GrowthProblems.ALREADY_ANSWERED, there);
                });
        AnswerEntity answer = AnswerEntity.give(target, kind, about, side, scores, change.at());
        change.entities().persist(answer);
        OnceOnly.put(change.entities()::flush);
        UUID id = target.recordId().orElseThrow();
        change.emit("coaching." + kind.type() + ".answered", id, id.toString(), Map.of());
        return answer.answer();
    }

    Answer get(Actor actor, AnswerKind kind, Action action, UUID id) {
        return guard.read(
                actor,
                reading -> transactions.read(em -> {
                    AnswerEntity answer = em.find(AnswerEntity.class, id);
                    if (answer == null || !answer.is(kind)) {
                        throw reading.notFound(action, kind.type(), id);
                    }
                    reading.permit(action, answer.target());
                    return answer.answer();
                }));
    }

    /** own answers, the newest first: one statement for the page and one for its scores */
    Page<Answer> own(Reading reading, AnswerKind kind, Action action, PageRequest page) {
        ScopeCondition mine = reading.condition(action, "a");
        Cursor.@Nullable Position before =
                page.cursor() == null ? null : page.cursor().position();
        List<Answer> lines = rows.list(
                PAGE + mine.sql()
                        + (before == null ? "" : " and a.answered_at <= ? and (a.answered_at < ? or a.id < ?)")
                        + " order by a.answered_at desc, a.id desc limit ?",
                p -> {
                    p.name(kind);
                    mine.bind(p);
                    if (before != null) {
                        p.instant(before.at()).instant(before.at()).uuid(before.id());
                    }
                    p.number(page.limit() + 1L);
                },
                Answers::line);
        Page<Answer> cut = Page.of(lines, page.limit(), a -> Cursor.after(a.at(), a.id()));
        List<UUID> ids = cut.items().stream().map(Answer::id).toList();
        Map<UUID, List<Scores.Given>> scores = scores(ids);
        reading.listedOfNoChild(action, kind.type(), ids);
        return new Page<>(
                cut.items().stream()
                        .map(a -> new Answer(
                                a.id(),
                                a.revision(),
                                a.about(),
                                a.side(),
                                a.owner(),
                                a.place(),
                                a.at(),
                                scores.getOrDefault(a.id(), List.of())))
                        .toList(),
                cut.next());
    }

    private Map<UUID, List<Scores.Given>> scores(List<UUID> answers) {
        Map<UUID, List<Scores.Given>> scores = new HashMap<>();
        if (!answers.isEmpty()) {
            rows.list(
                            SCORES,
                            p -> p.uuids(answers),
                            row -> Map.entry(row.uuid(1), new Scores.Given(row.text(2), row.integer(3))))
                    .forEach(e -> scores.computeIfAbsent(e.getKey(), k -> new ArrayList<>())
                            .add(e.getValue()));
        }
        return scores;
    }

    private static Answer line(Row row) throws SQLException {
        return new Answer(
                row.uuid(1),
                row.number(2),
                row.uuid(3),
                row.name(4, Side.class),
                new StaffRef(row.text(5)),
                new Place(new LocationRef(row.text(6)), row.name(7, WorkForm.class)),
                row.instant(8),
                List.of());
    }

    private record Figure(Side side, String item, @Nullable BigDecimal average, long people) {}

    /** averages of a place, in one statement; the actor was permitted to see them */
    Picture picture(AnswerKind kind, Place place, FigureFilter filter, Instant now) {
        CoachingTerms.At at = terms.at(place);
        HalfYear half = HalfYear.of(filter, at.day(now));
        int from = at.shownFrom();
        Map<Side, Map<String, BigDecimal>> shown = new HashMap<>();
        List<Figure> figures = rows.list(
                AVERAGES,
                p -> p.name(kind)
                        .key(place.location())
                        .name(place.workForm())
                        .instant(at.start(half.from()))
                        .instant(at.start(half.until().plusDays(1))),
                row -> new Figure(row.name(1, Side.class), row.text(2), row.decimalOrNull(3), row.number(4)));
        for (Figure figure : figures) {
            BigDecimal average = Averages.shown(figure.average(), figure.people(), from);
            if (average != null) {
                shown.computeIfAbsent(figure.side(), s -> new HashMap<>()).put(figure.item(), average);
            }
        }
        return new Picture(half, shown);
    }
}
