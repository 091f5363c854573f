package org.houvast.privacy.internal;

import org.houvast.privacy.ConsentRule;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration with the pid {@code org.houvast.privacy}. */
@ObjectClassDefinition(name = "Houvast privacy")
public @interface PrivacyConfiguration {
    /** pid of this configuration */
    String PID = "org.houvast.privacy";

    /** where the key of the audit is kept; empty means houvast.audit.key in the folder etc of Karaf, or in the working folder */
    @AttributeDefinition(
            name = "Key file of the audit",
            description =
                    "Made at the first start. Keep a copy apart from that of the database: without it the audit cannot be checked.")
    String audit_key_file() default "";

    /** where heads of the chain are appended; empty means houvast/audit.heads in the folder data of Karaf, or in the working folder */
    @AttributeDefinition(
            name = "File with heads of the audit chain",
            description =
                    "Grows by a line with each seal. Copy it away regularly: it shows when the chain was cut off or made anew.")
    String audit_heads_file() default "";

    /** where daily anchors are appended; empty means houvast/audit.anchors in the folder data of Karaf, or in the working folder */
    @AttributeDefinition(
            name = "File with signed daily anchors of the audit chain",
            description =
                    "Grows by a line a day. Send or print it regularly: a copy elsewhere shows when chain, heads and anchors were made anew.")
    String audit_anchors_file() default "";

    /** BOTH or ONE_PRESUMED: how many holders of custody must agree before an outside coach may know a child by name */
    @AttributeDefinition(
            name = "Consent to name a child to an outside coach",
            description =
                    "BOTH: every holder of custody agrees. ONE_PRESUMED: one speaks for all, as long as none objects.")
    ConsentRule coach_named_rule() default ConsentRule.BOTH;

    /** minutes, 5 to 240: how long the file of a child stays open that somebody opened in an emergency */
    @AttributeDefinition(
            name = "Minutes that a file stays open in an emergency",
            description = "5 to 240. With another value no file can be opened.")
    int break_glass_minutes() default 60;
}
