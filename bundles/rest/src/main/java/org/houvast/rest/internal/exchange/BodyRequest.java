package org.houvast.rest.internal.exchange;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already. */
public class BodyRequest extends HttpServletRequestWrapper {
    private final Body body;
    private final ServletInputStream in;

    public BodyRequest(HttpServletRequest request, Body body) {
        super(request);
        this.body = body;
        this.in = new ReadStream(new ByteArrayInputStream(body.bytes()));
    }

    public final Body body() {
        return body;
    }

    @Override
    public final ServletInputStream getInputStream() {
        return in;
    }

    @Override
    public final BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    private static final class ReadStream extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        ReadStream(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("the body is there already");
        }
    }
}
