package org.houvast.shell.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration with the pid {@code org.houvast.shell}. */
@ObjectClassDefinition(name = "Houvast shell")
public @interface ShellConfiguration {
    /** pid of this configuration */
    String PID = "org.houvast.shell";

    /** key of the person who acts when a command does not say {@code --as}; empty means that each command must */
    @AttributeDefinition(
            name = "Person who acts",
            description = "Key, in the host's records, of an administrator of the organisation; stands in the audit.")
    String person() default "";
}
