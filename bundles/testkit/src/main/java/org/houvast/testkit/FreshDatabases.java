package org.houvast.testkit;

import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Makes the databases of {@link EveryDatabase}, each when its turn comes. */
final class FreshDatabases implements ArgumentsProvider {
    /** the system property that names the products, with commas; both without it */
    private static final String PRODUCTS = "test.databases";

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        String products = System.getProperty(PRODUCTS, "H2,POSTGRESQL");
        return Stream.of(products.split(","))
                .map(TestDatabase.Product::valueOf)
                .map(product -> Arguments.of(TestDatabase.migrated(product)));
    }
}
