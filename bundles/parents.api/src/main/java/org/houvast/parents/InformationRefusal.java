package org.houvast.parents;

/** Why a parent without custody gets no information (1:377c BW; to be confirmed by the organisation's data protection officer). */
public enum InformationRefusal {
    /** it would harm the child */
    CHILDS_INTEREST,
    /** a parent with custody would not get it either */
    NOT_FOR_CUSTODY_EITHER,
    /** a court or an agreement keeps it from this parent */
    RESTRICTED,
    /** it is more than facts about the child, its care or upbringing */
    NOT_FACTUAL,
    OTHER
}
