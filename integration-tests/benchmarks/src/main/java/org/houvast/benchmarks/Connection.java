package org.houvast.benchmarks;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One connection that stays open: a request, its whole answer, the next request. Opened anew when it broke. */
final class Connection implements Runnable {
    /** place of the first digit of the status, behind {@code HTTP/1.1} */
    private static final int STATUS = 9;

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final int port;
    private final List<byte[]> requests;
    private final int first;
    private final long end;
    private final byte[] buffer = new byte[64 * 1024];
    private long[] nanos = new long[4_096];
    private int answers;
    private int errors;

    /**
     * One that is not open yet.
     *
     * @param requests sent in turn
     * @param first the one to begin with
     * @param end when the last request may be sent, by {@link System#nanoTime()}
     */
    Connection(int port, List<byte[]> requests, int first, long end) {
        this.port = port;
        this.requests = requests;
        this.first = first;
        this.end = end;
    }

    /** the bytes of requests for all these paths, or with all these bodies for the first path */
    static List<byte[]> requests(String method, List<String> paths, List<String> bodies, int port, String token) {
        List<byte[]> requests = new ArrayList<>();
        for (int i = 0; i < Math.max(paths.size(), bodies.size()); i++) {
            String body = bodies.isEmpty() ? "" : bodies.get(i);
            int length = body.getBytes(StandardCharsets.UTF_8).length;
            String content =
                    bodies.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + length + "\r\n";
            String request = method + " " + paths.get(i % paths.size()) + " HTTP/1.1\r\nHost: 127.0.0.1:" + port
                    + "\r\nAccept: application/json\r\nAuthorization: Bearer " + token + "\r\n" + content + "\r\n"
                    + body;
            requests.add(request.getBytes(StandardCharsets.UTF_8));
        }
        return requests;
    }

    @Override
    public void run() {
        int next = first;
        while (System.nanoTime() < end) {
            try {
                next = ask(next);
            } catch (IOException e) {
                errors++;
            }
        }
    }

    /** opens the connection and asks on it until the time is over; gives the number of the next request */
    private int ask(int from) throws IOException {
        int next = from;
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            InputStream in = socket.getInputStream();
            OutputStream out = socket.getOutputStream();
            for (long begin = System.nanoTime(); begin < end; begin = System.nanoTime()) {
                out.write(requests.get(next++ % requests.size()));
                boolean good = answer(in);
                add(System.nanoTime() - begin, good);
            }
        }
        return next;
    }

    private void add(long taken, boolean good) {
        if (!good) {
            errors++;
            return;
        }
        if (answers == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * answers);
        }
        nanos[answers++] = taken;
    }

    /** reads an answer; false when its status is no success */
    private boolean answer(InputStream in) throws IOException {
        int filled = 0;
        int headers = -1;
        while (headers < 0) {
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read <= 0) {
                throw new EOFException("the connection was closed");
            }
            headers = endOfHeaders(Math.max(0, filled - 3), filled + read);
            filled += read;
        }
        boolean good = buffer[STATUS] == '2';
        int missing = headers + length(headers) - filled;
        while (missing > 0) {
            int read = in.read(buffer, 0, Math.min(missing, buffer.length));
            if (read < 0) {
                throw new EOFException("the connection was closed");
            }
            missing -= read;
        }
        return good;
    }

    private int endOfHeaders(int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                return i + 4;
            }
        }
        return -1;
    }

    private int length(int headers) throws IOException {
        for (int i = 0; i < headers - LENGTH.length; i++) {
            if (buffer[i] == '\n' && isLength(i + 1)) {
                int begin = i + 1 + LENGTH.length;
                int lineEnd = begin;
                while (buffer[lineEnd] != '\r') {
                    lineEnd++;
                }
                return Integer.parseInt(new String(buffer, begin, lineEnd - begin, StandardCharsets.US_ASCII).strip());
            }
        }
        throw new IOException("an answer without its length: "
                + new String(buffer, 0, headers, StandardCharsets.US_ASCII).toLowerCase(Locale.ROOT));
    }

    private boolean isLength(int at) {
        for (int i = 0; i < LENGTH.length; i++) {
            if ((buffer[at + i] | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    /** times of the good answers, in nanoseconds */
    long[] times() {
        return Arrays.copyOf(nanos, answers);
    }

    int errors() {
        return errors;
    }
}
