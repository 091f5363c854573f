package org.houvast.observation;

/** To which part of an observation a field belongs; the three are never mixed. */
public enum FieldPart {
    /** what could be seen, heard or counted */
    FACT,
    /** what went well, what the child or group can do */
    STRENGTH,
    /** what the observer makes of it; never needed */
    INTERPRETATION
}
