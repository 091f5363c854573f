package org.houvast.persistence.internal;

import java.time.Duration;

/**
 * Where the database is and how it is used.
 *
 * @param url JDBC address of an H2 or PostgreSQL database
 * @param user its user
 * @param password the password, may be empty
 * @param poolSize connections at most, 2 or more
 * @param poolWait how long a request waits for a connection, 250 ms or more
 * @param countStatements whether statements are counted
 */
public record DatabaseSettings(
        String url, String user, String password, int poolSize, Duration poolWait, boolean countStatements) {
    public DatabaseSettings {
        if (poolSize < 2) {
            throw new IllegalArgumentException("poolSize is 2 or more");
        }
        if (poolWait.toMillis() < 250) {
            throw new IllegalArgumentException("poolWaitMillis is 250 or more");
        }
    }

    boolean isH2() {
        return url.startsWith("jdbc:h2:");
    }

    /** whether no other process can have the database open while this one has */
    boolean isEmbedded() {
        return isH2()
                && !url.startsWith("jdbc:h2:tcp:")
                && !url.startsWith("jdbc:h2:ssl:")
                && !url.contains("AUTO_SERVER=TRUE");
    }

    /** without the address, which may hold credentials */
    @Override
    public String toString() {
        return isH2() ? "H2" : "PostgreSQL";
    }
}
