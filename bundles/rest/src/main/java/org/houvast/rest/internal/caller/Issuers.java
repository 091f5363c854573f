package org.houvast.rest.internal.caller;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.caller.Issuer.Proof;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Sends a token to its own identity provider, and remembers which were proved. */
@Component(service = Issuers.class)
public final class Issuers {
    private static final int LONGEST_TOKEN = 16 * 1024;

    private final CurrentIssuers current;
    private final Proofs proofs = new Proofs();

    @Activate
    public Issuers(@Reference CurrentIssuers current) {
        this.current = current;
    }

    Issuers(List<Issuer> issuers) {
        this(new CurrentIssuers(issuers));
    }

    /**
     * Who the token was given to. What it says of itself is only used to find the issuer whose keys prove it.
     *
     * @throws Problem {@link RestProblems#TOKEN_INVALID}, or {@link RestProblems#CALLER_UNAVAILABLE} while no issuer or no key is
     *     known
     */
    Identity verify(String token) {
        List<Issuer> known = current.get();
        if (known.isEmpty()) {
            throw Problem.of(RestProblems.CALLER_UNAVAILABLE);
        }
        if (token.length() > LONGEST_TOKEN) {
            throw Problem.of(RestProblems.TOKEN_INVALID);
        }
        Proof earlier = proofs.of(token);
        if (earlier != null && known.contains(earlier.issuer()) && earlier.holds()) {
            return earlier.identity();
        }
        Proof proof = prove(token, known);
        proofs.keep(token, proof);
        return proof.identity();
    }

    private static Proof prove(String token, List<Issuer> known) {
        try {
            SignedJWT parsed = SignedJWT.parse(token);
            String issuer = parsed.getJWTClaimsSet().getIssuer();
            return known.stream()
                    .filter(candidate -> candidate.name().equals(issuer))
                    .findFirst()
                    .orElseThrow(() -> Problem.of(RestProblems.TOKEN_INVALID))
                    .verify(parsed);
        } catch (ParseException | IllegalArgumentException e) {
            throw Problem.of(RestProblems.TOKEN_INVALID);
        }
    }
}
