package org.houvast.stepplan;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a follow-up. */
public record FollowUpId(UUID value) implements Id {}
