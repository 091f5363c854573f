package org.houvast.coaching.internal.expertise;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.houvast.coaching.Expertise;
import org.houvast.coaching.ExpertiseId;
import org.houvast.coaching.Theme;
import org.houvast.coaching.internal.practice.Themes;
import org.houvast.commons.AllowedAction;
import org.houvast.commons.Revision;
import org.houvast.commons.StaffRef;
import org.houvast.persistence.InstantColumn;
import org.houvast.privacy.Target;
import org.houvast.privacy.guard.AccessColumns;

/** What somebody knows about. It has no states: it is there, or it was withdrawn and is gone. */
@Entity(name = "Expertise")
@Table(name = "coaching_expertise")
class ExpertiseEntity {
    static final String TYPE = "expertise";

    @Id
    private UUID id;

    @Version
    private long revision;

    /** counts what was done, so that every act changes the row, and with it the revision */
    @SuppressWarnings("UnusedVariable")
    private int acts;

    @Embedded
    private AccessColumns access;

    private String themes;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected ExpertiseEntity() {}

    ExpertiseEntity(Target target, List<Theme> themes, Instant at) {
        this.id = target.recordId().orElseThrow();
        this.access = AccessColumns.of(target);
        this.themes = Objects.requireNonNull(Themes.column(themes));
        this.at = at;
    }

    void revise(List<Theme> anew) {
        themes = Objects.requireNonNull(Themes.column(anew));
        acts++;
    }

    long revision() {
        return revision;
    }

    Target target() {
        return access.target(TYPE, id);
    }

    Expertise document(List<AllowedAction> allowed) {
        return new Expertise(
                new ExpertiseId(id),
                new Revision(revision),
                new StaffRef(Objects.requireNonNull(access.authorKey())),
                Themes.list(themes),
                at,
                allowed);
    }
}
