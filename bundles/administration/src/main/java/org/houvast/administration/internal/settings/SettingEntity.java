package org.houvast.administration.internal.settings;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.houvast.administration.Settings;
import org.houvast.persistence.InstantColumn;

/** A value that somebody set. Taking it back deletes the row. */
@Entity(name = "Setting")
@Table(name = "administration_setting")
class SettingEntity {
    @Id
    private UUID id;

    @Version
    private long revision;

    @Column(name = "setting_key")
    private String key;

    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private Settings.Level level;

    @Column(name = "scope_key")
    private String scopeKey;

    @Column(name = "work_form")
    private String workForm;

    @Column(name = "setting_value")
    private String value;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    @Convert(converter = InstantColumn.class)
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected SettingEntity() {}

    SettingEntity(UUID id, SettingScope scope, String value, String by, Instant at) {
        this.id = id;
        this.key = scope.key();
        this.level = scope.level();
        this.scopeKey = scope.scopeKey();
        this.workForm = scope.workForm();
        this.value = value;
        this.changedBy = by;
        this.changedAt = at;
    }

    void set(String newValue, String by, Instant at) {
        value = newValue;
        changedBy = by;
        changedAt = at;
    }

    UUID id() {
        return id;
    }
}
