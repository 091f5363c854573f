package org.houvast.coaching.internal.reflection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.houvast.commons.KeyFile;

/**
 * A key that closes and opens: AES with 256 bits in Galois/Counter Mode, a fresh nonce each time. What is closed says nothing without
 * the key, and opens only under the name that it was closed under.
 */
final class VaultKey {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String CODE = "HmacSHA256";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    VaultKey(byte[] bytes) {
        if (bytes.length != KeyFile.BYTES) {
            throw new IllegalArgumentException("a key has " + KeyFile.BYTES + " bytes");
        }
        this.bytes = bytes.clone();
    }

    static VaultKey random() {
        return new VaultKey(randomBytes(KeyFile.BYTES));
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /** the bytes of a key, closed with this one */
    String wrap(VaultKey key, String name) {
        return close(key.bytes, name);
    }

    VaultKey unwrap(String closed, String name) throws GeneralSecurityException {
        return new VaultKey(open(closed, name));
    }

    String seal(String text, String name) {
        return close(text.getBytes(StandardCharsets.UTF_8), name);
    }

    String unseal(String sealed, String name) throws GeneralSecurityException {
        return new String(open(sealed, name), StandardCharsets.UTF_8);
    }

    /** tells two keys apart and tells nothing else of them */
    String code() {
        try {
            Mac mac = Mac.getInstance(CODE);
            mac.init(new SecretKeySpec(bytes, CODE));
            return HexFormat.of().formatHex(mac.doFinal("houvast.reflection".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + CODE, e);
        }
    }

    private String close(byte[] open, String name) {
        byte[] nonce = randomBytes(NONCE);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, name).doFinal(open);
            ByteBuffer both =
                    ByteBuffer.allocate(NONCE + closed.length).put(nonce).put(closed);
            return Base64.getEncoder().encodeToString(both.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + CIPHER, e);
        }
    }

    private byte[] open(String text, String name) throws GeneralSecurityException {
        byte[] closed = Base64.getDecoder().decode(text);
        byte[] nonce = Arrays.copyOf(closed, NONCE);
        return cipher(Cipher.DECRYPT_MODE, nonce, name).doFinal(closed, NONCE, closed.length - NONCE);
    }

    private Cipher cipher(int mode, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(bytes, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
