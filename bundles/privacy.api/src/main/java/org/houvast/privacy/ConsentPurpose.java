package org.houvast.privacy;

/** What a consent is for (domain 4.3). What is a duty of the centre needs no consent and has no purpose here. */
public enum ConsentPurpose {
    /** an outside coach may know the child by name */
    EXTERNAL_COACH_NAMED,
    /** somebody from outside may observe the child */
    EXTERNAL_OBSERVATION,
    /** consultation with youth care */
    YOUTH_CARE_CONSULT,
    /** handover to a school */
    HANDOVER_SCHOOL,
    /** handover to after-school care */
    HANDOVER_BSO,
    /** childcare and school of one centre may read each other's records */
    SHARE_CHILDCARE_SCHOOL,
    /** pictures and recordings */
    MEDIA,
    /** research */
    RESEARCH,
    /** a de-identified practice example */
    PRACTICE_EXAMPLE
}
