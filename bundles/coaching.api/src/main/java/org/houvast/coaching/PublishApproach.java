package org.houvast.coaching;

/**
 * Shows an approach to all who work in the organisation.
 *
 * @param nobodyRecognisable the actor has read it and says that no child, parent, colleague or group can be recognised in it
 */
public record PublishApproach(boolean nobodyRecognisable) {}
