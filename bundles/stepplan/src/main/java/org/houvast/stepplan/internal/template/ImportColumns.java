package org.houvast.stepplan.internal.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.houvast.stepplan.ImportedTemplate;
import org.houvast.stepplan.TemplateFile;
import org.jspecify.annotations.Nullable;

/** The file that a template came from. */
@Embeddable
public record ImportColumns(
        @Column(name = "imported_key") String key,
        @Column(name = "imported_version") Integer version,
        @Column(name = "imported_source") @Nullable String source,
        @Column(name = "imported_licence") @Nullable String licence) {

    static ImportColumns of(TemplateFile file) {
        return new ImportColumns(file.key(), file.version(), file.source(), file.licence());
    }

    ImportedTemplate trace() {
        return new ImportedTemplate(key, version, source, licence);
    }
}
