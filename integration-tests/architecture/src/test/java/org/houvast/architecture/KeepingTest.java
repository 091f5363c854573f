package org.houvast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;
import org.houvast.privacy.keeping.KeepingSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A module with tables declares what it keeps in them; whether that is all of it is tested where the tables are. */
class KeepingTest {
    /** every class that declares what is kept, read once */
    private static final List<JavaClass> SOURCES = OurClasses.imported().stream()
            .filter(type -> type.isAssignableTo(KeepingSource.class) && !type.isInterface())
            .toList();

    /** bundles with migrations, but for the shared tables, which privacy declares */
    static Stream<Bundle> modules() {
        return Bundle.all().stream().filter(bundle -> bundle.files().keySet().stream()
                .anyMatch(path -> path.startsWith("db/") && !path.startsWith("db/houvast/")));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void declaresWhatItKeeps(Bundle bundle) {
        assertThat(SOURCES)
                .extracting(OurClasses::bundleOf)
                .contains(bundle.root().toString());
    }
}
