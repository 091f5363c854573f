package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a question, which is also the id of its case. */
public record QuestionId(UUID value) implements Id {}
