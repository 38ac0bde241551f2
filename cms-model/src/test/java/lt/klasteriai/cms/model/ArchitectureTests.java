package lt.klasteriai.cms.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import lt.klasteriai.cms.model.entry.Content;

@AnalyzeClasses(packages = "lt.klasteriai.cms.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule theModelKnowsNoFramework = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..", "com.mongodb..", "org.bson..", "tools.jackson..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("lt.klasteriai.cms.model.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule contentIsHeldByImmutableRecords =
            classes().that().implement(Content.class).should().beRecords();
}
