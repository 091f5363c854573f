package org.houvast.observation;

/** In which form something was observed. */
public enum ObservationKind {
    /** free text: facts, and perhaps an interpretation */
    FREE,
    /** what came before, what the child did, what followed: antecedent, behaviour, consequence */
    ABC
}
