package org.houvast.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the classes of all bundles together may do. */
final class Rules {
    /** each may use those before it, by their api */
    private static final List<String> MODULES = List.of(
            "commons",
            "host.spi",
            "persistence",
            "privacy",
            "administration",
            "parents",
            "observation",
            "coaching",
            "stepplan");

    /** the one class that makes the clock which all others are given */
    private static final String CLOCK_MAKER = "org.houvast.persistence.internal.MicrosecondClock";

    private static final Set<String> FORBIDDEN_WORDS = Set.of("Util", "Utils", "Utility", "Helper", "Impl");
    private static final Set<String> FORBIDDEN_ENDS = Set.of("Manager", "Common", "Commons", "Base");
    private static final Pattern INTERNAL = Pattern.compile("org\\.houvast\\..*\\binternal\\b.*");
    private static final String REFERENCE = "org.osgi.service.component.annotations.Reference";
    private static final String ENTITY = "jakarta.persistence.Entity";

    static final ArchRule RESOURCES_DO_NOT_REACH_THE_DATABASE = noClasses()
            .that()
            .resideInAnyPackage("org.houvast.rest..", "org.houvast.*.rest..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql.."))
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.houvast.persistence.internal.."));

    static final ArchRule RESOURCES_OF_MODULES_DO_NOT_REACH_PERSISTENCE = noClasses()
            .that()
            .resideInAPackage("org.houvast.*.rest..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.houvast.persistence.."))
            .allowEmptyShould(true);

    static final ArchRule CONTRACTS_NAME_NO_LIBRARY = noClasses()
            .that()
            .resideOutsideOfPackages("..internal..", "org.houvast.rest..", "org.houvast.persistence..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ws.rs..", "jakarta.servlet..", "com.fasterxml..", "org.apache..", "org.eclipse.."));

    static final ArchRule REFERENCES_THAT_CHANGE_STAND_ALONE = classes()
            .that(DescribedPredicate.describe("have a @Reference to a field or method", type -> references(type) > 0))
            .should(new ArchCondition<>("hold these services and nothing else") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long state = type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .count();
                    boolean alone = state == references(type);
                    events.add(new SimpleConditionEvent(type, alone, type.getName() + " holds more"));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(CLOCK_MAKER)
            .should()
            .callCodeUnitWhere(
                    DescribedPredicate.describe("reads the time of the machine", call -> readsTime(call.getTarget())))
            .as("the time comes from an injected Clock");

    static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE =
            classes().that(annotatedWith(ENTITY)).should().bePackagePrivate().allowEmptyShould(true);

    static final ArchRule FIELDS_OF_ENTITIES_ARE_PRIVATE = fields().that()
            .areDeclaredInClassesThat(annotatedWith(ENTITY))
            .and()
            .areNotStatic()
            .and(DescribedPredicate.describe(
                    "are not woven", field -> !field.getName().startsWith("_persistence_")))
            .should()
            .bePrivate()
            .allowEmptyShould(true);

    static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(new ArchCondition<>("stand in a package marked with @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage()
                            .tryGetPackageInfo()
                            .map(info -> info.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                            .orElse(false);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " is not @NullMarked"));
                }
            });

    static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS = classes()
            .should(new ArchCondition<>("have a name that says what they are") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    List<String> words = List.of(type.getSimpleName().split("(?<=[a-z0-9])(?=[A-Z])", -1));
                    boolean vague = words.stream().anyMatch(FORBIDDEN_WORDS::contains)
                            || FORBIDDEN_ENDS.contains(words.get(words.size() - 1));
                    events.add(new SimpleConditionEvent(type, !vague, type.getName() + " is named vaguely"));
                }
            });

    static final ArchRule NOTHING_IS_PRINTED = noClasses()
            .that(resideOutsideOfPackage("org.houvast.shell.."))
            .should(ACCESS_STANDARD_STREAMS)
            .as("nothing is printed, but by the commands of the shell");

    private Rules() {}

    /**
     * What is internal to a bundle is used by that bundle alone.
     *
     * @param bundleOf the bundle that a class stands in
     */
    static ArchRule internalsStayInside(Function<JavaClass, String> bundleOf) {
        return classes().should(new ArchCondition<>("use no internal class of another bundle") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().forEach(use -> {
                    JavaClass used = use.getTargetClass().getBaseComponentType();
                    if (INTERNAL.matcher(used.getPackageName()).matches()
                            && !bundleOf.apply(used).equals(bundleOf.apply(type))) {
                        events.add(SimpleConditionEvent.violated(type, use.getDescription()));
                    }
                });
            }
        });
    }

    /** one rule for each module: it uses no module after it */
    static Stream<ArchRule> arrowsRunOneWay() {
        return Stream.iterate(0, i -> i + 1).limit(MODULES.size() - 1).map(i -> {
            String[] later = MODULES.subList(i + 1, MODULES.size()).stream()
                    .map(Rules::packagesOf)
                    .toArray(String[]::new);
            return noClasses()
                    .that()
                    .resideInAPackage(packagesOf(MODULES.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(later))
                    .as(MODULES.get(i) + " uses no module after it")
                    .allowEmptyShould(true);
        });
    }

    private static String packagesOf(String module) {
        return "org.houvast." + module + "..";
    }

    private static long references(JavaClass type) {
        return Stream.concat(type.getFields().stream(), type.getMethods().stream())
                .filter(member -> member.isAnnotatedWith(REFERENCE))
                .count();
    }

    private static boolean readsTime(AccessTarget.CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        boolean withClock = target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        if (owner.startsWith("java.time.")) {
            boolean system = owner.equals("java.time.Clock") && (name.startsWith("system") || name.startsWith("tick"));
            return system || (name.equals("now") && !withClock);
        }
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.util.Date" ->
                name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                        && target.getRawParameterTypes().isEmpty();
            case "java.util.Calendar" -> name.equals("getInstance");
            default -> false;
        };
    }
}
