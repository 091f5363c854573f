package org.houvast.parents;

import java.util.UUID;
import org.houvast.commons.Id;

/** The id of a request for information. */
public record InformationRequestId(UUID value) implements Id {}
