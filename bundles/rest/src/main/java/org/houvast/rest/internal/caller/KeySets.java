package org.houvast.rest.internal.caller;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.Resource;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the keys of an issuer come from. */
@FunctionalInterface
interface KeySets {
    int MILLIS = 1500;
    int MOST_BYTES = 256 * 1024;

    /** the keys as they are there now */
    JWKSet fetch() throws IOException, ParseException;

    /**
     * The place that a configuration names.
     *
     * @throws IllegalArgumentException if it names none or several, or an address that is neither https nor of this machine
     */
    static KeySets of(IssuerConfiguration configuration) {
        List<String> places = Stream.of(
                        configuration.discoveryUrl(),
                        configuration.jwksUrl(),
                        configuration.jwksFile(),
                        configuration.jwks())
                .filter(place -> !place.isBlank())
                .toList();
        if (places.size() != 1) {
            throw new IllegalArgumentException("an issuer needs one of discoveryUrl, jwksUrl, jwksFile and jwks");
        }
        String place = places.get(0);
        if (place.equals(configuration.jwks())) {
            return () -> JWKSet.parse(place);
        }
        if (place.equals(configuration.jwksFile())) {
            return () -> JWKSet.parse(Files.readString(Path.of(place)));
        }
        URL url = safe(place);
        return place.equals(configuration.jwksUrl())
                ? () -> JWKSet.parse(get(url))
                : () -> JWKSet.parse(get(discovered(url, configuration.issuer())));
    }

    private static URL discovered(URL discovery, String issuer) throws IOException, ParseException {
        var document = JSONObjectUtils.parse(get(discovery));
        if (!issuer.equals(JSONObjectUtils.getString(document, "issuer"))) {
            throw new IOException("the discovery document is of another issuer");
        }
        String jwks = JSONObjectUtils.getString(document, "jwks_uri");
        if (jwks == null) {
            throw new IOException("the discovery document names no keys");
        }
        return safe(jwks);
    }

    private static String get(URL url) throws IOException {
        Resource resource = new DefaultResourceRetriever(MILLIS, MILLIS, MOST_BYTES).retrieveResource(url);
        return resource.getContent();
    }

    private static URL safe(String address) {
        try {
            URI uri = URI.create(address);
            boolean local = Set.of("localhost", "127.0.0.1", "[::1]").contains(String.valueOf(uri.getHost()));
            if (!"https".equals(uri.getScheme()) && !("http".equals(uri.getScheme()) && local)) {
                throw new IllegalArgumentException("keys are fetched by https only");
            }
            return uri.toURL();
        } catch (IOException e) {
            throw new IllegalArgumentException("no address of keys", e);
        }
    }
}
