package org.houvast.rest.internal.caller;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.houvast.rest.internal.caller.Issuer.Proof;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the identity providers that are configured now, and sends a token to its own. */
@Component(service = Issuers.class)
public final class Issuers {
    private static final int LONGEST_TOKEN = 16 * 1024;

    private final Proofs proofs = new Proofs();

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Issuer> issuers = List.of();

    /** while nothing is bound */
    public Issuers() {}

    Issuers(List<Issuer> issuers) {
        this.issuers = issuers;
    }

    /**
     * Who the token was given to. What it says of itself is only used to find the issuer whose keys prove it.
     *
     * @throws Problem {@link RestProblems#TOKEN_INVALID}, or {@link RestProblems#CALLER_UNAVAILABLE} while no issuer or no key is
     *     known
     */
    Identity verify(String token) {
        List<Issuer> known = issuers;
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
