package org.houvast.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Makes the databases of {@link EveryDatabase}, each when its turn comes. */
final class FreshDatabases implements ArgumentsProvider {
    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        return Stream.of(TestDatabase.Product.values()).map(product -> Arguments.of(TestDatabase.migrated(product)));
    }
}
