package lt.klasteriai.cms.admin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// What the admin program may know.
@AnalyzeClasses(packages = "lt.klasteriai.cms.admin", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresFormNoCycle =
            slices().matching("lt.klasteriai.cms.admin.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule itKnowsNothingOfReading = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("lt.klasteriai.cms.delivery..", "lt.klasteriai.cms.core.search..");

    @ArchTest
    static final ArchRule onlyTheProgramsOwnCollectionsAreTouched = noClasses()
            .that()
            .resideOutsideOfPackages("..idempotency..", "..health..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.data..", "org.bson..");
}
