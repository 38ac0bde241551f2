package lt.klasteriai.cms.delivery;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

@AnalyzeClasses(packages = "lt.klasteriai.cms.delivery", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String CORE = "lt.klasteriai.cms.core";

    /// Drafts, revisions and accounts are not among them: this program cannot read what is not published.
    @ArchTest
    static final ArchRule KNOWS_ONLY_THE_READING_SIDE = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage(CORE + "..")
                    .and(not(resideInAnyPackage(
                            CORE + ".ledger",
                            CORE + ".search..",
                            CORE + ".store",
                            CORE + ".content",
                            CORE + ".schema"))));

    @ArchTest
    static final ArchRule NEVER_ASKS_FOR_THE_AUTHORING_DATABASE =
            noClasses().should().dependOnClassesThat().haveSimpleNameStartingWith("AuthoringStore");

    @ArchTest
    static final ArchRule NEVER_WRITES_THE_LEDGER =
            noClasses().should().dependOnClassesThat().haveSimpleName("LedgerWriter");

    /// Requests are answered from the index; the database is for the follower alone.
    @ArchTest
    static final ArchRule ONLY_THE_FOLLOWER_KNOWS_THE_DATABASE = classes()
            .that(resideInAPackage("..delivery..").and(not(resideInAPackage("..delivery.follower"))))
            .should()
            .onlyDependOnClassesThat(
                    not(resideInAnyPackage("com.mongodb..", "org.springframework.data..", CORE + ".store")));

    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLE = SlicesRuleDefinition.slices()
            .matching("lt.klasteriai.cms.delivery.(*)..")
            .should()
            .beFreeOfCycles();
}
