package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestTest {
    @ParameterizedTest
    @MethodSource("org.houvast.architecture.Bundle#all")
    void everyBundleKeepsToTheRules(Bundle bundle) {
        assertThat(ManifestRules.broken(bundle.name(), bundle.manifest())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Require-Bundle        | org.apache.felix.scr                              | Require-Bundle binds us to a bundle of the host
            DynamicImport-Package | *                                                 | DynamicImport-Package binds us to a bundle of the host
            Fragment-Host         | org.apache.felix.scr                              | Fragment-Host binds us to a bundle of the host
            Export-Package        | org.houvast.fixture                               | exports org.houvast.fixture without a version
            Export-Package        | org.houvast.fixture.internal;version=1            | exports org.houvast.fixture.internal
            Export-Package        | jakarta.ws.rs;version=4;houvast=rest              | exports jakarta.ws.rs to everybody
            Import-Package        | com.fasterxml.jackson.databind;version="[2.17,3)" | imports com.fasterxml.jackson.databind
            Import-Package        | javax.inject                                      | imports javax.inject
            Import-Package        | javax.persistence                                 | imports javax.persistence
            Import-Package        | javax.servlet;version="[3.1,5)"                   | imports javax.servlet
            Import-Package        | jakarta.ws.rs;version="[4.0,5)"                   | imports jakarta.ws.rs
            Import-Package        | org.apache.karaf.shell.api.action                 | imports org.apache.karaf.shell.api.action
            Import-Package        | org.jspecify.annotations;resolution:=optional     | imports org.jspecify.annotations
            """)
    void catchesWhatBreaksThem(String header, String value, String message) {
        assertThat(ManifestRules.broken("org.houvast.fixture", manifest(header, value)))
                .containsExactly(message);
    }

    @Test
    void allowsWhatKeepsToThem() {
        assertThat(ManifestRules.broken(
                        "org.houvast.fixture",
                        manifest(
                                "Import-Package",
                                "jakarta.ws.rs;houvast=rest, javax.sql, org.w3c.dom, org.osgi.framework, org.slf4j,"
                                        + " org.houvast.commons, org.jspecify.annotations;houvast=commons")))
                .isEmpty();
        assertThat(ManifestRules.broken(
                        "org.houvast.fixture",
                        manifest("Export-Package", "jakarta.ws.rs;version=4;houvast=rest;mandatory:=houvast")))
                .isEmpty();
        assertThat(ManifestRules.broken(
                        "org.houvast.shell", manifest("Import-Package", "org.apache.karaf.shell.api.action")))
                .isEmpty();
    }

    @Test
    void everyPathIsDeclaredByOneBundle() {
        List<String> headers = Bundle.all().stream()
                .map(bundle -> bundle.header("Houvast-Rest"))
                .toList();

        assertThat(ManifestRules.declaredTwice(headers)).isEmpty();
    }

    @Test
    void catchesAPathThatTwoBundlesDeclare() {
        assertThat(ManifestRules.declaredTwice(List.of("/questions, /moments", "", "/tips, /moments")))
                .containsExactly("/moments");
    }

    private static Manifest manifest(String header, String value) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(header, value);
        return manifest;
    }
}
