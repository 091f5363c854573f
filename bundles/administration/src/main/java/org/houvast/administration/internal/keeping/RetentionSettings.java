package org.houvast.administration.internal.keeping;

import java.util.Arrays;
import java.util.List;
import org.houvast.administration.SettingKey;
import org.houvast.administration.SettingSource;
import org.houvast.privacy.keeping.RetentionClass;
import org.osgi.service.component.annotations.Component;

/** A setting for the term of each class of records that is reviewed before its destruction (domain 4.7). */
@Component
public final class RetentionSettings implements SettingSource {
    @Override
    public List<SettingKey> settings() {
        return Arrays.stream(RetentionClass.values())
                .filter(RetentionClass::isReviewed)
                .map(RetentionSettings::key)
                .toList();
    }

    /** the setting of a class with a term */
    static SettingKey key(RetentionClass retention) {
        return new SettingKey(
                retention.setting(),
                SettingKey.Type.PERIOD,
                retention.term().orElseThrow().toString());
    }
}
