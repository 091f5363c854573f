package org.houvast.privacy.internal.restriction;

/** What can happen to a restriction. */
enum RestrictionAction {
    LIFT
}
