package org.houvast.administration;

/** How a module stands at a work form of a location (domain 4.2, "Module"). */
public enum ModuleState {
    /** never switched on, or switched off for good; records are kept and not shown. To SCHEDULED or ON. */
    OFF,
    /** begins on a later day; closed until then. To ON by itself on that day, or OFF. */
    SCHEDULED,
    /** in use. To STOPPING. */
    ON,
    /** nothing new begins, what runs may be finished. To READ_ONLY when nothing must be finished or that is accepted, or back to ON. */
    STOPPING,
    /** records can be read, nothing changes. To OFF or ON. */
    READ_ONLY
}
