package org.houvast.coaching;

/** Where an extract stands. */
public enum CaseExtractState {
    /** proposed by the product and edited by the one who prepares it, who alone reads it; to FINAL */
    DRAFT,
    /** checked by a person: nobody can be recognised in it, and nothing leads back to the case; it ends by itself */
    FINAL
}
