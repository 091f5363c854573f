package org.houvast.privacy;

/** How it was made sure who asks; no more is asked than is needed (regulation, article 12(6)), and no copy of a document is kept. */
public enum IdentityCheck {
    /** a document of identity was looked at */
    DOCUMENT_SEEN,
    /** staff know this person and spoke to this person */
    KNOWN_IN_PERSON,
    /** the request came from somebody who was signed in */
    SIGNED_IN
}
