package org.houvast.commons;

import java.util.UUID;

/** The id of a record of ours: a UUID of version 7, so ids sort by the time they were made. Its text in JSON and in a URL. */
public interface Id {
    UUID value();
}
