package org.houvast.rest.internal.caller;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.houvast.commons.Problem;
import org.houvast.rest.RestProblems;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** One identity provider, as configured: proves that a token is its own, for us, and good now. */
@Component(
        service = Issuer.class,
        configurationPid = IssuerConfiguration.PID,
        configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = IssuerConfiguration.class, factory = true)
public final class Issuer {
    private static final Set<JWSAlgorithm> POSSIBLE = Stream.of(
                    JWSAlgorithm.Family.RSA.stream(),
                    Stream.of(JWSAlgorithm.ES256, JWSAlgorithm.ES384, JWSAlgorithm.ES512))
            .flatMap(algorithms -> algorithms)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_SUBJECT = 200;

    private final String name;
    private final String claim;
    private final String clientClaim;
    private final IssuerKeys keys;
    private final Claims claims;
    private final SecondFactors secondFactors;
    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    @Activate
    public Issuer(IssuerConfiguration configuration, @Reference(target = "(houvast.clock=true)") Clock clock) {
        this(configuration, clock, KeySets.of(configuration));
    }

    Issuer(IssuerConfiguration configuration, Clock clock, KeySets place) {
        name = nonBlank(configuration.issuer(), "issuer");
        claim = nonBlank(configuration.claim(), "claim");
        clientClaim = configuration.clientClaim();
        keys = new IssuerKeys(
                name,
                place,
                Duration.ofSeconds(atLeast(60, configuration.refreshSeconds(), "refreshSeconds")),
                Duration.ofSeconds(atLeast(1, configuration.refetchSeconds(), "refetchSeconds")),
                clock);
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(algorithms(configuration), keys));
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        claims = new Claims(configuration, clock);
        secondFactors = new SecondFactors(configuration);
        processor.setJWTClaimsSetVerifier(claims);
    }

    private static Set<JWSAlgorithm> algorithms(IssuerConfiguration configuration) {
        Set<JWSAlgorithm> algorithms =
                Stream.of(configuration.algorithms()).map(JWSAlgorithm::parse).collect(Collectors.toSet());
        if (algorithms.isEmpty() || !POSSIBLE.containsAll(algorithms)) {
            throw new IllegalArgumentException("algorithms are RS, PS and ES ones only: a shared secret proves nobody");
        }
        return algorithms;
    }

    private static String nonBlank(String value, String what) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    private static int atLeast(int least, int value, String what) {
        if (value < least) {
            throw new IllegalArgumentException(what + " is at least " + least);
        }
        return value;
    }

    String name() {
        return name;
    }

    /**
     * A token that was proved.
     *
     * @param edition of the keys that were there before it was proved
     */
    record Proof(Issuer issuer, JWTClaimsSet claims, int edition, Identity identity) {
        /** whether the same token is still good now: same keys, not expired */
        boolean holds() {
            return issuer.keys.isCurrent(edition) && issuer.good(claims);
        }
    }

    /**
     * Who the token was given to.
     *
     * @throws Problem {@link RestProblems#TOKEN_INVALID}, which does not say why, or {@link RestProblems#CALLER_UNAVAILABLE}
     */
    Proof verify(SignedJWT token) {
        try {
            refuseOwnKeys(token.getHeader());
            int edition = keys.edition();
            JWTClaimsSet told = processor.process(token, null);
            String subject = told.getStringClaim(claim);
            if (subject == null || subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
                throw Problem.of(RestProblems.TOKEN_INVALID);
            }
            return new Proof(
                    this, told, edition, new Identity.Token(name, subject, client(told), secondFactors.of(told)));
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw Problem.of(RestProblems.TOKEN_INVALID);
        }
    }

    private boolean good(JWTClaimsSet told) {
        try {
            claims.verify(told, null);
            return true;
        } catch (BadJWTException e) {
            return false;
        }
    }

    private String client(JWTClaimsSet told) throws ParseException {
        String client = clientClaim.isEmpty() ? null : told.getStringClaim(clientClaim);
        return client == null ? "" : client.substring(0, Math.min(client.length(), LONGEST_SUBJECT));
    }

    /** a token that brings its key along, or says where to fetch it, proves nothing */
    private static void refuseOwnKeys(JWSHeader header) {
        if (header.getJWK() != null
                || header.getJWKURL() != null
                || header.getX509CertURL() != null
                || header.getX509CertChain() != null) {
            throw Problem.of(RestProblems.TOKEN_INVALID);
        }
    }

    private static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {
        private final Clock clock;

        Claims(IssuerConfiguration configuration, Clock clock) {
            super(
                    audience(configuration),
                    new JWTClaimsSet.Builder().issuer(configuration.issuer()).build(),
                    Set.of("exp", configuration.claim()),
                    null);
            this.clock = clock;
            int skew = configuration.clockSkewSeconds();
            if (skew < 0 || skew > 300) {
                throw new IllegalArgumentException("clockSkewSeconds is 0 to 300");
            }
            setMaxClockSkew(skew);
        }

        private static Set<String> audience(IssuerConfiguration configuration) {
            Set<String> audience = Set.of(configuration.audience());
            if (audience.isEmpty()) {
                throw new IllegalArgumentException("audience is missing: a token for somebody else would do");
            }
            return audience;
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }

        @Override
        public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
            super.verify(claims, context);
            Date issued = claims.getIssueTime();
            if (issued != null && issued.toInstant().isAfter(clock.instant().plusSeconds(getMaxClockSkew()))) {
                throw new BadJWTException("issued in the future");
            }
        }
    }
}
