package org.houvast.integration.karaf;

import java.nio.file.Path;

/** What this build made, as the container tests find it. */
public final class Build {
    private Build() {}

    /** the URL of our feature repository */
    public static String featureRepository() {
        return property("houvast.features");
    }

    /** the archive with all our features and bundles */
    public static Path kar() {
        return path("houvast.kar");
    }

    /** the records of the demo centre */
    static Path demoCentre() {
        return path("demo.centre");
    }

    /** the stock distribution, unpacked */
    static Path distribution() {
        return path("karaf.distribution");
    }

    /** a Maven repository with those of Karaf's own features that tests use and the distribution does not carry */
    static Path karafRepository() {
        return path("karaf.repository");
    }

    /** a Maven repository with our features */
    static Path repository() {
        return path("houvast.repository");
    }

    /** where the Karafs of the tests live */
    static Path instances() {
        return path("karaf.instances");
    }

    /** how often a Karaf is killed on each database */
    static int kills() {
        return Integer.parseInt(property("karaf.kills"));
    }

    /** how often the bundles of a module are stopped and started */
    static int restarts() {
        return Integer.parseInt(property("karaf.restarts"));
    }

    private static Path path(String name) {
        return Path.of(property(name)).toAbsolutePath();
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the build sets the system property " + name);
        }
        return value;
    }
}
