package org.houvast.integration.karaf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A way to a server that can be shut, and opened again: what passes it sees the server go and come back. */
final class TcpGate implements AutoCloseable {
    private final ServerSocket door;
    private final int target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile State state = State.OPEN;

    private enum State {
        OPEN,
        /** everything is cut off at once, and nobody is let in */
        SHUT,
        /** whoever comes is let in and hears nothing */
        SILENT
    }

    private TcpGate(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** a gate to this port of this machine */
    static TcpGate to(int port) {
        try {
            TcpGate gate = new TcpGate(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
            run("gate", gate::admit);
            return gate;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    void shut() {
        state = State.SHUT;
        cut();
    }

    /** connections stay, and new ones come about, but no byte passes any more */
    void silence() {
        state = State.SILENT;
    }

    void open() {
        cut(); // what was silent for a while has lost bytes
        state = State.OPEN;
    }

    private void cut() {
        open.forEach(TcpGate::end);
        open.clear();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                Socket in = door.accept();
                if (state == State.SHUT) {
                    end(in);
                    continue;
                }
                Socket out = new Socket(InetAddress.getLoopbackAddress(), target);
                open.add(in);
                open.add(out);
                run("gate-in", () -> pass(in, out));
                run("gate-out", () -> pass(out, in));
            } catch (IOException e) {
                cut();
            }
        }
    }

    private void pass(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                if (state == State.OPEN) {
                    out.write(bytes, 0, count);
                }
            }
        } catch (IOException e) {
            end(from); // cut off, by us or by one of both
        } finally {
            end(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cut();
    }
}
