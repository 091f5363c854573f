package org.houvast.observation;

/** What observations are counted by. */
public enum PatternBy {
    /** the hour of the day that it began in, by the clock of the location */
    HOUR,
    /** where it was */
    PLACE,
    /** what was going on */
    ACTIVITY,
    /** what set it off */
    TRIGGER
}
