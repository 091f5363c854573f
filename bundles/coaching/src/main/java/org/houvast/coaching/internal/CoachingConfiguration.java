package org.houvast.coaching.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration with the pid {@code org.houvast.coaching}. */
@ObjectClassDefinition(name = "Houvast coaching")
public @interface CoachingConfiguration {
    /** pid of this configuration */
    String PID = "org.houvast.coaching";

    /** where the key that closes the reflections is kept; empty means houvast.reflection.key in the folder etc of Karaf, or in the working folder */
    @AttributeDefinition(
            name = "Key file of the reflections",
            description =
                    "Made with the first reflection. Keep a copy apart from that of the database: without it no reflection can be read again.")
    String reflection_key_file() default "";
}
