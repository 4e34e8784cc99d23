package dev.cliengine;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentMap;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.AutoConfiguration;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The hard lines of {@code AGENTS.md}, executed.
 */
class ArchitectureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("dev.cliengine");

	@Test
	void aPackageImportsOnlyLowerFloors() {
		classes().should(new Floors()).check(CLASSES);
	}

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching("dev.cliengine.(*)..").should().beFreeOfCycles().check(CLASSES);
		slices().matching("dev.cliengine.(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void theLowestFloorKnowsNoSpring() {
		noClasses().that()
			.resideInAnyPackage("dev.cliengine.core..", "dev.cliengine.io..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework..")
			.check(CLASSES);
	}

	@Test
	void onlyAutoconfigureTheBuildAndTheEntryKnowSpringBoot() {
		noClasses().that()
			.resideOutsideOfPackages("dev.cliengine.autoconfigure..", "dev.cliengine.build..")
			.and()
			.doNotBelongToAnyOf(CliApplication.class)
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.boot..")
			.check(CLASSES);
	}

	@Test
	void onlyShellKnowsSpringShell() {
		noClasses().that()
			.resideOutsideOfPackages("dev.cliengine.shell..", "dev.cliengine.tui..", "dev.cliengine.autoconfigure..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.springframework.shell..")
			.check(CLASSES);
	}

	@Test
	void onlyTerminalAndShellKnowJLine() {
		noClasses().that()
			.resideOutsideOfPackages("dev.cliengine.terminal..", "dev.cliengine.shell..", "dev.cliengine.tui..",
					"dev.cliengine.autoconfigure..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("org.jline..")
			.check(CLASSES);
	}

	@Test
	void onlyTerminalTouchesTheStreamsOfTheProcessOrExits() {
		noClasses().that()
			.resideOutsideOfPackage("dev.cliengine.terminal..")
			.should()
			.accessField(System.class, "in")
			.orShould()
			.accessField(System.class, "out")
			.orShould()
			.accessField(System.class, "err")
			.orShould()
			.callMethod(System.class, "console")
			.orShould()
			.callMethod(System.class, "exit", int.class)
			.orShould()
			.callMethod(Runtime.class, "exit", int.class)
			.orShould()
			.callMethod(Runtime.class, "halt", int.class)
			.orShould()
			.callMethod(Throwable.class, "printStackTrace")
			.check(CLASSES);
	}

	@Test
	void onlyIoOpensFilesForWriting() {
		noClasses().that().resideOutsideOfPackage("dev.cliengine.io..").should(new WritesFiles()).check(CLASSES);
	}

	@Test
	void onlyTransportAndOauthOpenSockets() {
		noClasses().that()
			.resideOutsideOfPackages("dev.cliengine.transport..", "dev.cliengine.auth.oauth..")
			.should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.net.Socket")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.net.ServerSocket")
			.orShould()
			.dependOnClassesThat()
			.haveFullyQualifiedName("java.net.URLConnection")
			.orShould()
			.dependOnClassesThat()
			.resideInAPackage("java.net.http..")
			.check(CLASSES);
	}

	@Test
	void onlyTransportAndOauthKnowSpringSecurityAndTheWeb() {
		noClasses().that()
			.resideOutsideOfPackages("dev.cliengine.transport..", "dev.cliengine.auth.oauth..")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.security..", "org.springframework.http..",
					"org.springframework.web..")
			.check(CLASSES);
	}

	@Test
	void autoConfigurationClassesArePublicFinalAndOfferNothing() {
		classes().that()
			.areAnnotatedWith(AutoConfiguration.class)
			.should()
			.bePublic()
			.andShould()
			.haveModifier(JavaModifier.FINAL)
			.andShould(offerNothing())
			.check(CLASSES);
	}

	@Test
	void everyPackageIsNullMarked() {
		List<JavaPackage> packages = CLASSES.stream().map(JavaClass::getPackage).distinct().toList();
		assertThat(packages).isNotEmpty()
			.allSatisfy(
					(javaPackage) -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(javaPackage.getName())
						.isTrue());
	}

	@Test
	void namesSayWhatTheThingIs() {
		for (String suffix : Set.of("Util", "Utils", "Helper", "Manager", "Impl")) {
			noClasses().should().haveSimpleNameEndingWith(suffix).check(CLASSES);
		}
	}

	@Test
	void thereIsNoStaticState() {
		fields().that().areStatic().should().beFinal().check(CLASSES);
		fields().that()
			.areStatic()
			.should()
			.notHaveRawType(JavaClass.Predicates.resideInAPackage("java.util.concurrent.atomic"))
			.andShould()
			.notHaveRawType(JavaClass.Predicates.assignableTo(ConcurrentMap.class))
			.check(CLASSES);
	}

	private static ArchCondition<JavaClass> offerNothing() {
		return new ArchCondition<>("have no public members but their implicit constructor") {

			@Override
			public void check(JavaClass item, ConditionEvents events) {
				item.getMembers()
					.stream()
					.filter((member) -> member.getModifiers().contains(JavaModifier.PUBLIC))
					.filter((member) -> !member.getName().equals("<init>"))
					.forEach((member) -> events.add(SimpleConditionEvent.violated(member, member.getDescription())));
				boolean implicit = item.getConstructors().size() == 1
						&& item.getConstructors().iterator().next().getParameters().isEmpty();
				events.add(new SimpleConditionEvent(item, implicit, item.getName() + " has a constructor of its own"));
			}

		};
	}

}
