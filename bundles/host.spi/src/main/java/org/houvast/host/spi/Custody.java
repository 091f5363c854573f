package org.houvast.host.spi;

/**
 * Whether a guardian has custody (gezag). Rights of parents follow custody, never the contract or who pays (rulings of the
 * Dutch disputes committee for childcare 130319/132158, 150528/163402, 239912/245006).
 */
public enum Custody {
    YES,
    NO,
    /** treated as no, and said to be unknown */
    UNKNOWN
}
