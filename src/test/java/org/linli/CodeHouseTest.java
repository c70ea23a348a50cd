package org.linli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.linli.shared.MovableClock;
import org.linli.web.Allow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Conditional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** How classes are named, placed and put together. */
class CodeHouseTest {

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.linli");
    private static final Set<String> MACHINE_TIME = Set.of("java.time.Instant.now", "java.time.LocalDate.now",
            "java.time.LocalDateTime.now", "java.time.LocalTime.now", "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now", "java.time.Year.now", "java.time.YearMonth.now", "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone", "java.lang.System.currentTimeMillis");
    private static final int MOST_PARAMETERS = 6;

    @Test
    void packages_are_named_by_the_domain() {
        noClasses().should().resideInAnyPackage("..service..", "..services..", "..dto..", "..util..", "..utils..",
                "..impl..", "..common..", "..helper..", "..model..").check(CODE);
    }

    @Test
    void classes_are_named_by_what_they_are() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Base|Service|Dto|DTO)(\\$.*)?").check(CODE);
    }

    /** Such conditions are decided when beans are prepared at build time, before anybody set anything. */
    @Test
    void no_bean_depends_on_a_setting_of_the_run() {
        noClasses().should().beMetaAnnotatedWith(Conditional.class).check(CODE);
        methods().should().notBeMetaAnnotatedWith(Conditional.class).check(CODE);
    }

    @Test
    void controllers_stay_inside_their_package() {
        classes().that().areMetaAnnotatedWith(Controller.class).should().bePackagePrivate()
                .andShould().resideInAnyPackage("..web..", "..request.api..", "..request.open311..", "..request.desk..")
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void handlers_say_who_may_call_them() {
        methods().that().areMetaAnnotatedWith(RequestMapping.class).and().areDeclaredInClassesThat(are(controllers()))
                .should(carryAllow()).allowEmptyShould(true).check(CODE);
    }

    @Test
    void what_a_class_needs_comes_through_its_constructor() {
        noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class).check(CODE);
    }

    @Test
    void constructors_take_at_most_six_parameters() {
        codeUnits().that(are(constructorsOfClasses())).should(takeFewParameters()).check(CODE);
    }

    @Test
    void only_the_clock_reads_the_machines_time() {
        noClasses().that().doNotHaveFullyQualifiedName(MovableClock.class.getName())
                .should().accessTargetWhere(readsMachineTime())
                .because("time comes from the injected Clock").check(CODE);
    }

    @Test
    void nobody_uses_the_old_date_classes() {
        noClasses().should().dependOnClassesThat().haveNameMatching(
                "java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.(Simple)?DateFormat").check(CODE);
    }

    /** A stream of rows keeps its connection until it is closed: few rows are a list, many are read page by page. */
    @Test
    void no_connection_is_kept_by_an_open_stream() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(CODE);
    }

    @Test
    void shared_values_know_no_framework() {
        noClasses().that().resideInAPackage("org.linli.shared..").should().dependOnClassesThat(
                resideInAPackage("org.springframework..").and(DescribedPredicate.not(
                        resideInAPackage("org.springframework.modulith..")))).check(CODE);
    }

    @Test
    void every_package_is_null_marked() {
        classes().that().resideInAPackage("org.linli..").should(new ArchCondition<>("lie in a @NullMarked package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var marked = type.getPackage().tryGetAnnotationOfType(NullMarked.class).isPresent();
                events.add(new SimpleConditionEvent(type, marked,
                        type.getPackageName() + " has no package-info.java with @NullMarked"));
            }
        }).check(CODE);
    }

    private static DescribedPredicate<JavaClass> controllers() {
        return DescribedPredicate.describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class));
    }

    private static ArchCondition<JavaMethod> carryAllow() {
        return new ArchCondition<>("carry @Allow") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var allowed = method.isAnnotatedWith(Allow.class) || method.getOwner().isAnnotatedWith(Allow.class);
                events.add(new SimpleConditionEvent(method, allowed, method.getFullName() + " carries no @Allow"));
            }
        };
    }

    /** Records are values whose components have names at every use; enums get two parameters from the compiler. */
    private static DescribedPredicate<JavaCodeUnit> constructorsOfClasses() {
        return DescribedPredicate.describe("constructors of classes", unit -> unit instanceof JavaConstructor
                && !unit.getOwner().isRecord() && !unit.getOwner().isEnum());
    }

    private static ArchCondition<JavaCodeUnit> takeFewParameters() {
        return new ArchCondition<>("take at most " + MOST_PARAMETERS + " parameters") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                var count = unit.getRawParameterTypes().size();
                events.add(new SimpleConditionEvent(unit, count <= MOST_PARAMETERS,
                        unit.getFullName() + " takes " + count));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> readsMachineTime() {
        return DescribedPredicate.describe("the machine's time", access ->
                MACHINE_TIME.contains(nameOf(access.getTarget())));
    }

    private static String nameOf(AccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }
}
