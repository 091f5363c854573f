package org.houvast.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A process of its own that asks as fast as it gets answers, on 16 connections that stay open. It reads orders from its input, one a
 * line: {@code seconds}, method, file with the paths, file with the bodies; and prints one result a line.
 */
final class LoadGenerator {
    static final int CONNECTIONS = 16;

    private LoadGenerator() {}

    /** arguments: port, file with the token */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int port = Integer.parseInt(arguments[0]);
        String token = Files.readString(Path.of(arguments[1]));
        try (BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] parts = order.split(" ", -1);
                Duration time = Duration.ofMillis(Long.parseLong(parts[0]));
                List<String> paths = Files.readAllLines(Path.of(parts[2]));
                List<String> bodies = Files.readAllLines(Path.of(parts[3]));
                List<byte[]> requests = Connection.requests(parts[1], paths, bodies, port, token);
                System.out.println(run(port, requests, time).line());
            }
        }
    }

    private static LoadResult run(int port, List<byte[]> requests, Duration time) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(CONNECTIONS);
        Connection[] connections = new Connection[CONNECTIONS];
        long begin = System.nanoTime();
        for (int i = 0; i < CONNECTIONS; i++) {
            Connection connection = new Connection(port, requests, i, begin + time.toNanos());
            connections[i] = connection;
            Thread thread = new Thread(
                    () -> {
                        try {
                            connection.run();
                        } finally {
                            done.countDown();
                        }
                    },
                    "connection-" + i);
            thread.setDaemon(true);
            thread.start();
        }
        done.await();
        return LoadResult.of(List.of(connections), System.nanoTime() - begin);
    }
}
