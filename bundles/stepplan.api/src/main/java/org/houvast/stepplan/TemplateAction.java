package org.houvast.stepplan;

/** What can be done with a template. */
public enum TemplateAction {
    /** DRAFT stays DRAFT */
    REVISE,
    /** DRAFT to REVIEW */
    SUBMIT,
    /** REVIEW to DRAFT */
    RETURN,
    /** REVIEW to PUBLISHED, by somebody else than the one who submitted it */
    PUBLISH,
    /** PUBLISHED to RETIRED */
    RETIRE,
    /** makes a new draft of a template that is PUBLISHED or RETIRED, which stays as it is */
    COPY
}
