package org.houvast.rest.internal.caller;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Writes tokens letter by letter, for a library would refuse to write most of them. */
public final class Forger {
    private Forger() {}

    /** the parts of a token that is signed by nobody */
    public static String unsigned(String header, JWTClaimsSet claims) {
        return encode(header) + "." + encode(claims.toString()) + ".";
    }

    /** signed by a key of RSA, with SHA-256, whatever the header says */
    public static String byRsa(String header, JWTClaimsSet claims, RSAKey key) {
        return byRsa(header, claims.toString(), key);
    }

    /** signed by a key of RSA, with SHA-256, whatever the claims are */
    public static String byRsa(String header, String claims, RSAKey key) {
        String signed = encode(header) + "." + encode(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.toPrivateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** signed by an elliptic key, with SHA-256, whatever the header says */
    public static String byCurve(String header, JWTClaimsSet claims, ECKey key) {
        String signed = encode(header) + "." + encode(claims.toString());
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(key.toECPrivateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + encode(signature.sign());
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** authenticated by a secret, with SHA-256, whatever the header says */
    public static String bySecret(String header, JWTClaimsSet claims, byte[] secret) {
        String signed = encode(header) + "." + encode(claims.toString());
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return signed + "." + encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** encrypted to this public key, which proves nothing of who did it */
    public static String encrypted(JWTClaimsSet claims, RSAKey key) {
        JWEObject token = new JWEObject(
                new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                        .keyID(key.getKeyID())
                        .build(),
                new Payload(claims.toString()));
        try {
            token.encrypt(new RSAEncrypter(key.toRSAPublicKey()));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    public static String encode(String text) {
        return encode(text.getBytes(StandardCharsets.UTF_8));
    }

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
