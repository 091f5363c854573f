package org.houvast.host.oneroster.internal;

import org.houvast.commons.WorkForm;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Where the export is and how it is read. */
@ObjectClassDefinition(
        name = "Houvast: host of OneRoster",
        description = "Takes the records of the centre from a OneRoster 1.1 or 1.2 CSV export.")
@interface OneRosterConfiguration {
    @AttributeDefinition(name = "Path", description = "Folder or zip file of the export")
    String path();

    @AttributeDefinition(
            name = "Default work form",
            description = "Work form of a school without metadata.workForms",
            required = false)
    WorkForm defaultWorkForm() default WorkForm.PO;

    @AttributeDefinition(
            name = "Zone",
            description = "Time zone of dates, and of a location without metadata.zone",
            required = false)
    String zone() default "Europe/Amsterdam";

    @AttributeDefinition(
            name = "Token issuers",
            description = "Issuers whose tokens name persons of this export; empty for any issuer that is trusted",
            required = false)
    String[] tokenIssuer() default {};

    @AttributeDefinition(
            name = "Token claim column",
            description = "Column of users.csv that holds what a token's claim says",
            options = {
                @Option(label = "sourcedId", value = "sourcedId"),
                @Option(label = "username", value = "username"),
                @Option(label = "email", value = "email"),
                @Option(label = "identifier", value = "identifier")
            },
            required = false)
    String tokenClaimColumn() default "sourcedId";

    @AttributeDefinition(
            name = "Reload (s)",
            description = "Seconds between two looks whether the export changed; 0 reads it once",
            required = false)
    int reloadSeconds() default 5;
}
