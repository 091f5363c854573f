package org.houvast.coaching;

import java.util.UUID;
import org.houvast.commons.Id;

/** Id of a learning goal. */
public record LearningGoalId(UUID value) implements Id {}
