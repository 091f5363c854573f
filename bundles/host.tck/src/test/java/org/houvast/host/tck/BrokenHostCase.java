package org.houvast.host.tck;

import java.util.Map;
import java.util.Optional;
import org.houvast.commons.ChildRef;
import org.houvast.commons.PersonRef;
import org.houvast.host.spi.Host;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The contract on a host that breaks a rule; started by {@link HostContractTest} only, with the number of the breakage. */
@ExtendWith(BrokenHostCase.NumberOfBreakage.class)
class BrokenHostCase implements HostContract {
    static final String NUMBER = "houvast.breakage";

    private final MemoryHost good = new MemoryHost();
    private final Host broken;

    BrokenHostCase(Breakage breakage) {
        this.broken = breakage.spoil().apply(good);
    }

    @Override
    public Host host() {
        return broken;
    }

    @Override
    public Map<Token, PersonRef> knownTokens() {
        return Map.of(new Token("https://issuer.invalid", "person-anna"), new PersonRef("person-anna"));
    }

    @Override
    public Optional<ChildRef> changeAChild() {
        return Optional.of(good.change());
    }

    /** Hands over the breakage. */
    static final class NumberOfBreakage implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Breakage.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            String number = context.getConfigurationParameter(NUMBER).orElseThrow();
            return HostContractTest.breakages().toList().get(Integer.parseInt(number));
        }
    }
}
