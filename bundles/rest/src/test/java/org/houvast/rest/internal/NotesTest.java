package org.houvast.rest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.houvast.rest.internal.Answers.header;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A server with one module, for all tests of a class. */
@TestInstance(Lifecycle.PER_CLASS)
abstract class NotesTest {
    static final String NOTES = "/houvast/v1/notes";
    static final String NEW_NOTE =
            """
            {"child":"c-17","text":"Builds a tower","day":"2026-03-01","mood":"CALM","tags":["play"],
             "content":{"type":"COUNT_OF_TIMES","times":3}}""";

    final RunningServer server = new RunningServer(Map.of("corsOrigins", new String[] {"https://portal.example.org"}));
    final NoteResource resource = new NoteResource(server.keys);

    @BeforeAll
    void serve() {
        server.segments.declare(1, Set.of("/notes", "/later"));
        server.segments.add("/notes", 1, resource, false);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        resource.notes.clear();
    }

    String created() {
        HttpResponse<String> response = server.post(NOTES, NEW_NOTE);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        return header(response, "Location");
    }
}
