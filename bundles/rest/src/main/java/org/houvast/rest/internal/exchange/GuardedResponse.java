package org.houvast.rest.internal.exchange;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A response that is answered once: by the thread that works on the request, or by the deadline. Whoever touches it first has it;
 * the worker that comes too late is stopped by {@link TooLate}.
 */
public final class GuardedResponse extends HttpServletResponseWrapper {
    /** The deadline has answered already. */
    public static final class TooLate extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLate() {
            super("answered by the deadline", null, false, false);
        }
    }

    private enum Owner {
        WORKER,
        DEADLINE
    }

    private final AtomicReference<Owner> owner = new AtomicReference<>();
    private final HttpServletResponse plain;

    public GuardedResponse(HttpServletResponse response) {
        super(response);
        this.plain = response;
    }

    /** the response for the deadline, unless the worker has begun to answer */
    public Optional<HttpServletResponse> takeOver() {
        return owner.compareAndSet(null, Owner.DEADLINE) ? Optional.of(plain) : Optional.empty();
    }

    private void own() {
        if (owner.get() != Owner.WORKER && !owner.compareAndSet(null, Owner.WORKER)) {
            throw new TooLate();
        }
    }

    @Override
    public boolean isCommitted() {
        return owner.get() == Owner.DEADLINE || super.isCommitted();
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        own();
        return super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        own();
        return super.getWriter();
    }

    @Override
    public void setStatus(int status) {
        own();
        super.setStatus(status);
    }

    @Override
    public void sendError(int status) throws IOException {
        own();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        own();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        own();
        super.sendRedirect(location);
    }

    @Override
    public void setHeader(String name, String value) {
        own();
        super.setHeader(name, value);
    }

    @Override
    public void addHeader(String name, String value) {
        own();
        super.addHeader(name, value);
    }

    @Override
    public void setIntHeader(String name, int value) {
        own();
        super.setIntHeader(name, value);
    }

    @Override
    public void addIntHeader(String name, int value) {
        own();
        super.addIntHeader(name, value);
    }

    @Override
    public void setDateHeader(String name, long value) {
        own();
        super.setDateHeader(name, value);
    }

    @Override
    public void addDateHeader(String name, long value) {
        own();
        super.addDateHeader(name, value);
    }

    @Override
    public void addCookie(Cookie cookie) {
        own();
        super.addCookie(cookie);
    }

    @Override
    public void setContentType(String type) {
        own();
        super.setContentType(type);
    }

    @Override
    public void setContentLength(int length) {
        own();
        super.setContentLength(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        own();
        super.setContentLengthLong(length);
    }

    @Override
    public void setCharacterEncoding(String charset) {
        own();
        super.setCharacterEncoding(charset);
    }

    @Override
    public void setLocale(Locale locale) {
        own();
        super.setLocale(locale);
    }

    @Override
    public void setBufferSize(int size) {
        own();
        super.setBufferSize(size);
    }

    @Override
    public void flushBuffer() throws IOException {
        own();
        super.flushBuffer();
    }

    @Override
    public void reset() {
        own();
        super.reset();
    }

    @Override
    public void resetBuffer() {
        own();
        super.resetBuffer();
    }
}
