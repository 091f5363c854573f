package org.houvast.rest.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.houvast.commons.PersonRef;
import org.houvast.privacy.SecondFactor;
import org.junit.jupiter.api.Test;

class SecondFactorsTest {
    private static Issuers issuers(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("jwks", new JWKSet(Tokens.KEY.toPublicJWK()).toString());
        return new Issuers(List.of(new Issuer(Tokens.configuration(all), Tokens.CLOCK)));
    }

    private static SecondFactor told(Issuers issuers, JWTClaimsSet.Builder claims) {
        return issuers.verify(Tokens.signed(claims.build(), Tokens.KEY, header -> {}))
                .secondFactor();
    }

    private static SecondFactor byMethods(Issuers issuers, Object methods) {
        return told(issuers, Tokens.claims("p-1").claim("amr", methods));
    }

    @Test
    void countsTheMethodsThatTakeMoreThanAPassword() {
        Issuers issuers = issuers(Map.of());

        for (String method : List.of("mfa", "otp", "hwk", "sc")) {
            assertThat(byMethods(issuers, List.of("pwd", method))).isEqualTo(SecondFactor.SHOWN);
        }
        for (String method : List.of("pwd", "pin", "sms", "swk", "kba", "MFA", "")) {
            assertThat(byMethods(issuers, List.of(method))).isEqualTo(SecondFactor.NOT_SHOWN);
        }
    }

    @Test
    void countsOneMethodThatIsNoList() {
        assertThat(byMethods(issuers(Map.of()), "otp")).isEqualTo(SecondFactor.SHOWN);
    }

    @Test
    void takesWhatIsNoTextForNothing() {
        Issuers issuers = issuers(Map.of());

        assertThat(byMethods(issuers, Map.of("mfa", true))).isEqualTo(SecondFactor.NOT_SHOWN);
        assertThat(byMethods(issuers, List.of(1, true))).isEqualTo(SecondFactor.NOT_SHOWN);
        assertThat(byMethods(issuers, true)).isEqualTo(SecondFactor.NOT_SHOWN);
    }

    @Test
    void countsTheConfiguredMethodsAndClassesOnly() {
        Issuers issuers = issuers(Map.of(
                "secondFactorMethods", new String[] {"sms"}, "secondFactorClasses", new String[] {"urn:example:loa:3"
                }));

        assertThat(byMethods(issuers, List.of("sms"))).isEqualTo(SecondFactor.SHOWN);
        assertThat(byMethods(issuers, List.of("mfa"))).isEqualTo(SecondFactor.NOT_SHOWN);
        assertThat(told(issuers, Tokens.claims("p-1").claim("acr", "urn:example:loa:3")))
                .isEqualTo(SecondFactor.SHOWN);
        assertThat(told(issuers, Tokens.claims("p-1").claim("acr", "urn:example:loa:2")))
                .isEqualTo(SecondFactor.NOT_SHOWN);
    }

    @Test
    void missesOneWhereTheIssuerIsToGiveIt() {
        Issuers issuers = issuers(Map.of("secondFactorRequired", true));

        assertThat(told(issuers, Tokens.claims("p-1"))).isEqualTo(SecondFactor.MISSING);
        assertThat(byMethods(issuers, List.of("pwd"))).isEqualTo(SecondFactor.MISSING);
        assertThat(byMethods(issuers, List.of("pwd", "otp"))).isEqualTo(SecondFactor.SHOWN);
    }

    @Test
    void isNotConfiguredToMissWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> issuers(Map.of("secondFactorRequired", true, "secondFactorMethods", new String[] {})));
    }

    @Test
    void isNotShownByWhomTheHostKnowsByItsOwnMeans() {
        assertThat(new Identity.Known(new PersonRef("p-1")).secondFactor()).isEqualTo(SecondFactor.NOT_SHOWN);
    }
}
