package org.houvast.rest.internal.caller;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/** A server of keys, which can be down, lie and rotate. */
public final class IdentityProvider implements AutoCloseable {
    private final AtomicInteger fetches = new AtomicInteger();
    private final HttpServer server;
    private volatile String answer;
    private volatile int status = 200;

    /** publishes these keys, the public half of each */
    public IdentityProvider(JWK... keys) {
        answer = keySet(keys);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/keys", exchange -> {
            fetches.incrementAndGet();
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    private static String keySet(JWK... keys) {
        return new JWKSet(Arrays.asList(keys)).toString(true);
    }

    /** where its keys are */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
    }

    /** publishes these from now on, and no other */
    public void rotate(JWK... keys) {
        status = 200;
        answer = keySet(keys);
    }

    /** publishes this, whatever it is, secrets included */
    public void publish(String text) {
        status = 200;
        answer = text;
    }

    /** fails from now on */
    public void breakDown() {
        status = 500;
    }

    /** how often it was asked */
    public int fetches() {
        return fetches.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
