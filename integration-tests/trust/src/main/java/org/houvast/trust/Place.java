package org.houvast.trust;

/**
 * A location, in one of its work forms.
 *
 * @param number of the location
 * @param controller the organisation that answers for what is recorded there
 */
record Place(int number, String location, String form, String controller) {}
