package org.houvast.coaching.internal.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.commons.GroupRef;

/** A group of an application. Never changed. No record: EclipseLink sets the fields of a collection's rows. */
@Embeddable
class ApplyingGroup {
    @Column(name = "group_key")
    private String groupKey;

    @SuppressWarnings("NullAway.Init")
    protected ApplyingGroup() {}

    ApplyingGroup(GroupRef group) {
        this.groupKey = group.key();
    }

    GroupRef group() {
        return new GroupRef(groupKey);
    }
}
