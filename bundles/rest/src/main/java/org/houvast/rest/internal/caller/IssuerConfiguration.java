package org.houvast.rest.internal.caller;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** One identity provider: configuration of factory pid {@code org.houvast.rest.issuer}. Its keys come from exactly one place. */
@ObjectClassDefinition(name = "Houvast token issuer", description = "An identity provider whose tokens are accepted.")
public @interface IssuerConfiguration {
    String PID = "org.houvast.rest.issuer";

    @AttributeDefinition(name = "Issuer", description = "As it stands in the claim iss.")
    String issuer();

    @AttributeDefinition(name = "Address of the discovery document", description = "…/.well-known/openid-configuration")
    String discoveryUrl() default "";

    @AttributeDefinition(name = "Address of the key set")
    String jwksUrl() default "";

    @AttributeDefinition(name = "File with the key set")
    String jwksFile() default "";

    @AttributeDefinition(name = "The key set itself")
    String jwks() default "";

    @AttributeDefinition(name = "Audiences", description = "One of them must stand in the claim aud.")
    String[] audience();

    @AttributeDefinition(
            name = "Algorithms of signatures",
            description = "Of RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512.")
    String[] algorithms() default {"RS256", "ES256"};

    @AttributeDefinition(name = "Claim that names the person to the host")
    String claim() default "sub";

    @AttributeDefinition(name = "Claim that names the client program, for the audit")
    String clientClaim() default "azp";

    @AttributeDefinition(name = "Most seconds that clocks may differ", description = "0 to 300.")
    int clockSkewSeconds() default 60;

    @AttributeDefinition(name = "Seconds after which keys are fetched anew", description = "60 or more.")
    int refreshSeconds() default 3600;

    @AttributeDefinition(
            name = "Fewest seconds between two fetches",
            description = "Also when a token names a key that is not known; 1 or more.")
    int refetchSeconds() default 30;

    @AttributeDefinition(
            name = "Methods of signing in that count as a second factor",
            description =
                    "As they stand in the claim amr (RFC 8176). A message to a phone (sms) and a key in software (swk) count only"
                            + " when they are named here.")
    String[] secondFactorMethods() default {"mfa", "otp", "hwk", "sc"};

    @AttributeDefinition(
            name = "Classes of signing in that count as a second factor",
            description = "As they stand in the claim acr, for an identity provider that tells no methods.")
    String[] secondFactorClasses() default {};

    @AttributeDefinition(
            name = "Is a second factor required for what asks for one?",
            description =
                    "Opening the file of a child in an emergency is refused without it. Switch it on once the identity provider"
                            + " tells in its tokens how somebody signed in.")
    boolean secondFactorRequired() default false;
}
