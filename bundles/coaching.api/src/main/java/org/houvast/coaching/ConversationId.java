package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a conversation. */
public record ConversationId(UUID value) implements Id {}
