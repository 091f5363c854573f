package org.houvast.rest.internal.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.houvast.host.spi.HostException;
import org.junit.jupiter.api.Test;

class WordlessTest {
    private static String printed(Throwable failure) {
        StringWriter text = new StringWriter();
        Wordless.of(failure).printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    @Test
    void tellsWhereButNotWhatWasSent() {
        String log = printed(new IllegalStateException("Saar Jansen", new IllegalArgumentException("born 2022-03-01")));

        assertThat(log)
                .contains("java.lang.IllegalStateException")
                .contains("java.lang.IllegalArgumentException")
                .contains("WordlessTest.tellsWhereButNotWhatWasSent")
                .doesNotContain("Saar")
                .doesNotContain("2022");
    }

    @Test
    void keepsOurOwnWords() {
        assertThat(printed(new HostException("users.csv cannot be read"))).contains("users.csv cannot be read");
    }

    @Test
    void endsWithAFailureThatCausesItself() {
        Exception first = new Exception("a");
        first.initCause(new Exception("b", first));

        assertThat(printed(first)).contains("java.lang.Exception");
    }
}
