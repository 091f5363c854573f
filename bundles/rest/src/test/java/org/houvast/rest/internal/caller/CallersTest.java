package org.houvast.rest.internal.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import org.houvast.commons.Language;
import org.houvast.commons.PersonRef;
import org.houvast.commons.Problem;
import org.houvast.privacy.RequestFacts;
import org.houvast.rest.RestProblems;
import org.junit.jupiter.api.Test;

class CallersTest {
    private static final RequestFacts FACTS = new RequestFacts("0".repeat(32), "", "", Language.NL, Optional.empty());

    @Test
    void cannotTellWhoItIsWithoutASourceOfActors() {
        Callers callers = CallersFixture.callersWithoutActors(List.of(Tokens.issuer()));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> callers.actor(new Identity.Known(new PersonRef("p-1")), FACTS))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(RestProblems.CALLER_UNAVAILABLE));
    }

    @Test
    void findsTheActorByTokenOrByPerson() {
        Callers callers = CallersFixture.callers(List.of(), null);

        assertThat(callers.actor(new Identity.Known(new PersonRef("p-1")), FACTS)
                        .person())
                .isEqualTo(new PersonRef("p-1"));
        assertThat(callers.actor(new Identity.Token("i", "p-2", ""), FACTS).person())
                .isEqualTo(new PersonRef("p-2"));
    }
}
