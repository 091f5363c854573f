package org.houvast.rest.internal;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Configuration of pid {@code org.houvast.rest}. */
@ObjectClassDefinition(name = "Houvast REST", description = "Where the API is, and who may call it from a web page.")
public @interface RestConfiguration {
    String PID = "org.houvast.rest";

    @AttributeDefinition(
            name = "Path of the API",
            description = "At least two segments; the servlet takes everything below all but the last one.")
    String prefix() default "/houvast/v1";

    @AttributeDefinition(
            name = "Origins of web pages that may call the API",
            description = "For example https://portal.example.org; none by default.")
    String[] corsOrigins() default {};

    @AttributeDefinition(
            name = "Longest time for an answer in milliseconds",
            description = "After it the request is answered as unavailable; 100 to 60000.")
    int answerWithinMillis() default 5000;
}
