package org.houvast.stepplan;

/** Where a child goes on. */
public enum HandoverKind {
    /** to a school; needs the consent HANDOVER_SCHOOL */
    SCHOOL,
    /** to after-school care; needs the consent HANDOVER_BSO */
    BSO
}
