package org.houvast.stepplan.internal.discussion;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.UUID;
import org.houvast.privacy.guard.AccessColumns;
import org.jspecify.annotations.Nullable;

/** Something on the agenda. Never changed, replaced when it gets its note. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class AgendaColumns {
    @Column(name = "child_key")
    private @Nullable String childKey;

    @Column(name = "group_key")
    private String groupKey;

    @Column(name = "case_id")
    private @Nullable String caseId;

    private String topic;

    private @Nullable String note;

    @SuppressWarnings("NullAway.Init")
    protected AgendaColumns() {}

    private AgendaColumns(
            @Nullable String childKey, String groupKey, @Nullable UUID caseId, String topic, @Nullable String note) {
        this.childKey = childKey;
        this.groupKey = groupKey;
        this.caseId = caseId == null ? null : caseId.toString();
        this.topic = topic;
        this.note = note;
    }

    static AgendaColumns of(AccessColumns about, String topic) {
        return new AgendaColumns(
                about.childKey(), Objects.requireNonNull(about.groupKey()), about.caseId(), topic, null);
    }

    AgendaColumns noted(String text) {
        return new AgendaColumns(childKey, groupKey, caseId(), topic, text);
    }

    /** whom it is about; place, controller and author are those of the discussion */
    AccessColumns about(AccessColumns discussion) {
        return new AccessColumns(
                childKey,
                groupKey,
                discussion.locationKey(),
                discussion.workForm(),
                discussion.controllerKey(),
                discussion.authorKey(),
                caseId());
    }

    boolean isSame(AgendaColumns other) {
        return Objects.equals(childKey, other.childKey)
                && Objects.equals(caseId, other.caseId)
                && (childKey != null || groupKey.equals(other.groupKey));
    }

    @Nullable
    UUID caseId() {
        return caseId == null ? null : UUID.fromString(caseId);
    }

    String topic() {
        return topic;
    }

    @Nullable
    String note() {
        return note;
    }
}
