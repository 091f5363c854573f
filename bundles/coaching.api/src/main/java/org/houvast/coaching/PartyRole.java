package org.houvast.coaching;

/** What a party of a cooperation agreement is to the records of the children (AVG art. 4). */
public enum PartyRole {
    /** decides for what and how they are used (verwerkingsverantwoordelijke) */
    CONTROLLER,
    /** uses them on behalf of a controller only (verwerker) */
    PROCESSOR
}
