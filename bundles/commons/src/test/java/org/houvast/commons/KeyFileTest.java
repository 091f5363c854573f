package org.houvast.commons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {
    @TempDir
    Path folder;

    @Test
    void keepsOneKeyForItsOwnerOnly() throws IOException {
        Path path = folder.resolve("a/key");
        KeyFile file = new KeyFile(path);

        assertThat(file.read()).isEmpty();
        byte[] made = file.make();
        assertThat(made).hasSize(KeyFile.BYTES);
        assertThat(file.make()).isEqualTo(made);
        assertThat(file.read()).hasValueSatisfying(key -> assertThat(key).isEqualTo(made));
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(Files.getPosixFilePermissions(path)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00ff", "no key"})
    void saysThatAFileHoldsNoKeyAndNothingOfWhatItHolds(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), text);

        assertThatIOException()
                .isThrownBy(() -> new KeyFile(file).read())
                .withMessageContaining(file.toString())
                .satisfies(e -> assertThat(e).hasNoCause());
    }
}
