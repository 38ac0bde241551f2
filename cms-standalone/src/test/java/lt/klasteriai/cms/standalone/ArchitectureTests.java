package lt.klasteriai.cms.standalone;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.repository.Repository;

/// What each module and feature may know, over all modules at once.
@AnalyzeClasses(packages = "lt.klasteriai.cms", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String MODEL = "lt.klasteriai.cms.model..";
    private static final String CORE = "lt.klasteriai.cms.core..";
    private static final String ADMIN = "lt.klasteriai.cms.admin..";
    private static final String DELIVERY = "lt.klasteriai.cms.delivery..";
    private static final String EMBEDDED = "lt.klasteriai.cms.embedded..";
    private static final String STANDALONE = "lt.klasteriai.cms.standalone..";

    private static final String[] READING_SIDE = {
        "lt.klasteriai.cms.core.content..",
        "lt.klasteriai.cms.core.json..",
        "lt.klasteriai.cms.core.schema..",
        "lt.klasteriai.cms.core.ledger..",
        "lt.klasteriai.cms.core.search..",
        "lt.klasteriai.cms.core.store.."
    };

    @ArchTest
    static final ArchRule modelKnowsNoFramework = classes()
            .that()
            .resideInAPackage(MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(MODEL, "java..", "com.fasterxml.jackson.annotation..", "org.jspecify..", "lombok..");

    @ArchTest
    static final ArchRule coreKnowsTheModelOnly = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ADMIN, DELIVERY, STANDALONE, EMBEDDED);

    @ArchTest
    static final ArchRule coreKnowsNoHttp = noClasses()
            .that()
            .resideInAPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.web..", "org.springframework.http..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule theProgramsDoNotKnowEachOther = noClasses()
            .that()
            .resideInAPackage(ADMIN)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DELIVERY, STANDALONE, EMBEDDED);

    @ArchTest
    static final ArchRule deliveryKnowsTheReadingSideOnly = noClasses()
            .that()
            .resideInAPackage(DELIVERY)
            .should()
            .dependOnClassesThat(resideInAnyPackage(ADMIN, STANDALONE, EMBEDDED)
                    .or(resideInAPackage(CORE).and(not(resideInAnyPackage(READING_SIDE)))));

    @ArchTest
    static final ArchRule deliveryKnowsNothingOfAuthoring = noClasses()
            .that()
            .resideInAPackage(DELIVERY)
            .should()
            .dependOnClassesThat()
            .haveSimpleNameStartingWith("AuthoringStore");

    @ArchTest
    static final ArchRule theEmbeddedStoreKnowsNothingOfOurs = noClasses()
            .that()
            .resideInAPackage(EMBEDDED)
            .should()
            .dependOnClassesThat(resideInAPackage("lt.klasteriai.cms..").and(not(resideInAPackage(EMBEDDED))));

    @ArchTest
    static final ArchRule featuresOfCoreFormNoCircle =
            slices().matching("lt.klasteriai.cms.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule storedFormsStayHidden =
            classes().that().areAnnotatedWith(Document.class).should().notBePublic();

    @ArchTest
    static final ArchRule repositoriesStayHidden = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith(Autowired.class).orShould().beAnnotatedWith(Value.class);
}
