package org.houvast.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.util.List;

/** The classes of all our bundles; what stands inside a bundle as an archive of its own is not ours. */
final class OurClasses {
    private OurClasses() {}

    /** read once for all tests */
    private static final class Read {
        static final JavaClasses CLASSES = read();
    }

    static JavaClasses imported() {
        return Read.CLASSES;
    }

    private static JavaClasses read() {
        List<Location> locations = Bundle.all().stream()
                .map(Bundle::root)
                .map(OurClasses::location)
                .toList();
        return new ClassFileImporter()
                .importLocations(locations)
                .that(JavaClass.Predicates.resideInAPackage("org.houvast.."));
    }

    private static Location location(URI root) {
        return Location.of(root.getPath().endsWith(".jar") ? URI.create("jar:" + root + "!/") : root);
    }

    /** the archive or folder that a class was read from */
    static String bundleOf(JavaClass type) {
        return type.getSource()
                .map(Source::getUri)
                .map(Bundle::root)
                .map(URI::toString)
                .orElse("?");
    }
}
