package org.houvast.privacy;

/** How many holders of custody must agree (domain 4.6). */
public enum ConsentRule {
    /** every holder of custody */
    BOTH,
    /** one speaks for all, as long as none objects */
    ONE_PRESUMED
}
