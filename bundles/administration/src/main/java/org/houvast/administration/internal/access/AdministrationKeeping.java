package org.houvast.administration.internal.access;

import org.houvast.privacy.keeping.Keeping;
import org.houvast.privacy.keeping.KeepingSource;
import org.osgi.service.component.annotations.Component;

/** The tables of administration: nothing about a person but who set it. */
@Component
public final class AdministrationKeeping implements KeepingSource {
    @Override
    public Keeping keeping() {
        return Keeping.of("administration")
                .organisation("module-activation", "administration_module_activation")
                .ids("id")
                .numbers("revision")
                .codes("module", "work_form", "state")
                .places("location_key")
                .times("valid_from", "begins_at", "created_at", "changed_at")
                .centreTexts("reason")
                .staff("changed_by")
                .organisation("setting", "administration_setting")
                .ids("id")
                .numbers("revision")
                .codes("setting_key", "level", "work_form", "setting_value")
                .places("scope_key")
                .staff("changed_by")
                .times("changed_at")
                .build();
    }
}
