package org.houvast.integration.karaf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.regex.Pattern;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** The shell of a running Karaf, over SSH. */
final class Shell implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration COMMAND = Duration.ofMinutes(2);
    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*[A-Za-z]");

    /**
     * What a command left.
     *
     * @param status 0 when it succeeded
     * @param output what it printed, errors too, without colours
     */
    record Outcome(int status, String output) {}

    private final int port;
    private final SshClient client = SshClient.setUpDefaultClient();

    Shell(int port) {
        this.port = port;
        client.setServerKeyVerifier((session, address, key) -> true);
    }

    /** runs one command in a session of its own: Karaf ends the session with the command */
    synchronized Outcome run(String command) {
        try (ClientSession session = session();
                ChannelExec channel = session.createExecChannel(command);
                ByteArrayOutputStream output = new ByteArrayOutputStream()) {
            channel.setOut(output);
            channel.setErr(output);
            channel.open().verify(CONNECT);
            if (channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), COMMAND).contains(ClientChannelEvent.TIMEOUT)) {
                throw new AssertionError("no end within " + COMMAND.toSeconds() + " s: " + command + "\n"
                        + output.toString(StandardCharsets.UTF_8));
            }
            Integer status = channel.getExitStatus();
            String text =
                    COLOURS.matcher(output.toString(StandardCharsets.UTF_8)).replaceAll("");
            return new Outcome(status == null ? -1 : status, text.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ClientSession session() throws IOException {
        if (!client.isStarted()) {
            client.start();
        }
        ClientSession session =
                client.connect("karaf", "127.0.0.1", port).verify(CONNECT).getSession();
        session.addPasswordIdentity("karaf");
        session.auth().verify(CONNECT);
        return session;
    }

    @Override
    public synchronized void close() {
        client.stop();
    }
}
