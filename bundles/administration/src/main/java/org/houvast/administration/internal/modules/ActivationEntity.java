package org.houvast.administration.internal.modules;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.houvast.administration.Module;
import org.houvast.administration.ModuleState;
import org.houvast.commons.LocationRef;
import org.houvast.commons.Place;
import org.houvast.commons.WorkForm;
import org.houvast.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** How a module stands at a place: its methods are the transitions of {@link ActivationTransitions}. */
@Entity(name = "ModuleActivation")
@Table(name = "administration_module_activation")
class ActivationEntity {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Enumerated(EnumType.STRING)
    private Module module;

    @Column(name = "location_key")
    private String locationKey;

    @Column(name = "work_form")
    @Enumerated(EnumType.STRING)
    private WorkForm workForm;

    @Enumerated(EnumType.STRING)
    private ModuleState state;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "begins_at")
    @Convert(converter = InstantColumn.class)
    private @Nullable Instant beginsAt;

    private String reason;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "created_at")
    @Convert(converter = InstantColumn.class)
    private Instant createdAt;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ActivationEntity() {}

    /** a module that was never on here */
    ActivationEntity(Module module, Place place, String by, Instant at) {
        this.id = id(module, place);
        this.module = module;
        this.locationKey = place.location().key();
        this.workForm = place.workForm();
        this.state = ModuleState.OFF;
        this.reason = "";
        this.changedBy = by;
        this.createdAt = at;
        this.changedAt = at;
    }

    /** The id of a module at a place: the same before and after its first row, so that two first rows collide. */
    static UUID id(Module module, Place place) {
        String name = module.code()
                + '\n'
                + place.workForm()
                + '\n'
                + place.location().key();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** on from this day on: at once when it has begun, else by itself when it begins in this zone */
    void enable(LocalDate from, ZoneId zone, Instant at) {
        Instant begin = from.atStartOfDay(zone).toInstant();
        boolean resumed = state == ModuleState.STOPPING;
        state = ActivationTransitions.TABLE.after(
                stateAt(at), begin.isAfter(at) ? SwitchAction.SCHEDULE : SwitchAction.ENABLE);
        if (!resumed) {
            validFrom = from;
            beginsAt = begin;
        }
    }

    /** to STOPPING, to READ_ONLY or to OFF */
    void move(SwitchAction action, Instant at) {
        state = ActivationTransitions.TABLE.after(stateAt(at), action);
    }

    /** notes who switched it, and why */
    void because(String newReason, String by, Instant at) {
        reason = newReason;
        changedBy = by;
        changedAt = at;
    }

    /** how it stands at this moment */
    ModuleState stateAt(Instant at) {
        return effective(state, beginsAt, at);
    }

    static ModuleState effective(ModuleState stored, @Nullable Instant beginsAt, Instant at) {
        boolean begun = stored == ModuleState.SCHEDULED && beginsAt != null && !beginsAt.isAfter(at);
        return begun ? ModuleState.ON : stored;
    }

    /** whether it will be on on this day, as far as is known at this moment */
    boolean onBy(LocalDate day, Instant at) {
        ModuleState now = stateAt(at);
        return now == ModuleState.ON || (now == ModuleState.SCHEDULED && validFrom != null && !validFrom.isAfter(day));
    }

    Module module() {
        return module;
    }

    Place place() {
        return new Place(new LocationRef(locationKey), workForm);
    }

    long revision() {
        return revision;
    }

    @Nullable
    LocalDate validFrom() {
        return validFrom;
    }

    /** why it was last switched, null when it never was */
    @Nullable
    String reason() {
        return reason.isEmpty() ? null : reason;
    }
}
