package org.houvast.administration.internal.keeping;

import java.time.Period;
import org.houvast.administration.Settings;
import org.houvast.commons.Place;
import org.houvast.privacy.keeping.RetentionClass;
import org.houvast.privacy.keeping.RetentionTerms;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells privacy the terms that are set. */
@Component
public final class SettingTerms implements RetentionTerms {
    private final Settings settings;

    @Activate
    public SettingTerms(@Reference Settings settings) {
        this.settings = settings;
    }

    @Override
    public Period term(RetentionClass retention, Place place) {
        return settings.period(RetentionSettings.key(retention), place);
    }
}
