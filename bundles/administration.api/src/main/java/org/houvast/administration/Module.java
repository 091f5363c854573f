package org.houvast.administration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The modules that an administrator switches on per location. Parents, privacy and administration are always there. None needs a
 * capability of the host as a whole: what a host cannot tell closes single functions only.
 */
public enum Module {
    OBSERVATION(null),
    COACHING(OBSERVATION),
    STEPPLAN(COACHING);

    private final @Nullable Module needs;

    Module(@Nullable Module needs) {
        this.needs = needs;
    }

    /** the module that must be on first */
    public Optional<Module> needs() {
        return Optional.ofNullable(needs);
    }

    /** the modules that need this one */
    public List<Module> neededBy() {
        return Arrays.stream(values()).filter(m -> m.needs == this).toList();
    }

    /** the name in actions, paths, tables and commands: {@code stepplan} */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Module> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code().equals(code)).findFirst();
    }
}
