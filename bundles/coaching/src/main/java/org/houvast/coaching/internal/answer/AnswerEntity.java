package org.houvast.coaching.internal.answer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.houvast.coaching.Side;
import org.houvast.coaching.internal.Scores;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/** The aggregate: what somebody answered, once. It never changes. */
@Entity(name = "Answer")
@Table(name = "coaching_answer")
class AnswerEntity {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    @Column(name = "about_id")
    private UUID aboutId;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Embedded
    private AccessColumns access;

    @Column(name = "answered_at")
    @Convert(converter = InstantColumn.class)
    private Instant answeredAt;

    @ElementCollection
    @CollectionTable(name = "coaching_answer_score", joinColumns = @JoinColumn(name = "answer_id"))
    @OrderColumn(name = "position")
    private List<AnswerScoreRow> scores = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AnswerEntity() {}

    private AnswerEntity(Target target, AnswerKind kind, UUID about, Side side, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.kind = kind;
        this.aboutId = about;
        this.side = side;
        this.access = AccessColumns.of(target);
        this.answeredAt = at;
    }

    /** an answer with every item of its kind scored once, from 1 to 5 */
    static AnswerEntity give(
            Target target, AnswerKind kind, UUID about, Side side, List<Scores.Given> given, Instant at) {
        Scores.check(given, new HashSet<>(kind.items()));
        Scores.complete(given.stream().map(Scores.Given::item).collect(Collectors.toSet()), kind.items());
        AnswerEntity answer = new AnswerEntity(target, kind, about, side, at);
        given.forEach(g -> answer.scores.add(new AnswerScoreRow(g)));
        return answer;
    }

    boolean is(AnswerKind asked) {
        return kind == asked;
    }

    Target target() {
        return access.target(kind.type(), id);
    }

    Answer answer() {
        return new Answer(
                id,
                revision,
                aboutId,
                side,
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                access.place(),
                answeredAt,
                scores.stream().map(AnswerScoreRow::given).toList());
    }
}
