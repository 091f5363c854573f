package org.houvast.coaching.internal.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class VaultKeyTest {
    private static final String TEXT = "Ik schrok 😀 مرحبا";

    private final VaultKey key = VaultKey.random();

    @Test
    void opensOnlyUnderTheNameAndKeyThatItWasClosedWith() throws GeneralSecurityException {
        String sealed = key.seal(TEXT, "one");

        assertThat(key.unseal(sealed, "one")).isEqualTo(TEXT);
        assertThatThrownBy(() -> key.unseal(sealed, "two")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> VaultKey.random().unseal(sealed, "one")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void noticesEveryByteThatWasChanged() {
        byte[] sealed = Base64.getDecoder().decode(key.seal(TEXT, "one"));
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> key.unseal(Base64.getEncoder().encodeToString(changed), "one"))
                    .isInstanceOf(GeneralSecurityException.class);
        }
    }

    @Test
    void closesTheSameTextDifferentlyEachTime() {
        assertThat(key.seal(TEXT, "one")).isNotEqualTo(key.seal(TEXT, "one"));
        assertThat(key.code()).isNotEqualTo(VaultKey.random().code());
    }

    @Test
    void closesAKeyWithAnother() throws GeneralSecurityException {
        VaultKey other = VaultKey.random();

        assertThat(key.unwrap(key.wrap(other, "vera"), "vera").code()).isEqualTo(other.code());
    }
}
