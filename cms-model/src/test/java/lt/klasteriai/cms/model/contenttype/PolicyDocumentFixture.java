package lt.klasteriai.cms.model.contenttype;

import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.asset.Sha256;
import lt.klasteriai.cms.model.locale.LanguageTag;
import lt.klasteriai.cms.model.policydocument.CelexNumber;
import lt.klasteriai.cms.model.policydocument.DocumentType;
import lt.klasteriai.cms.model.policydocument.Edition;
import lt.klasteriai.cms.model.policydocument.EditionFile;
import lt.klasteriai.cms.model.policydocument.Eli;
import lt.klasteriai.cms.model.policydocument.Identifiers;
import lt.klasteriai.cms.model.policydocument.LegalForce;
import lt.klasteriai.cms.model.policydocument.LegalValue;
import lt.klasteriai.cms.model.policydocument.PolicyDocument;
import lt.klasteriai.cms.model.time.PartialDate;

final class PolicyDocumentFixture {

    private PolicyDocumentFixture() {}

    static PolicyDocument document() {
        return PolicyDocument.builder()
                .common(ContentFixture.common())
                .documentType(DocumentType.REGULATION)
                .number("(EU) No 651/2014")
                .identifiers(new Identifiers(
                        new Eli("http://data.europa.eu/eli/reg/2014/651/oj"),
                        new CelexNumber("32014R0651"),
                        "2014-08991"))
                .issuers(List.of("European Commission"))
                .signatories(List.of("A commissioner"))
                .parties(List.of("A party"))
                .adopted(new PartialDate("2014-06"))
                .published(LocalDate.of(2014, 6, 26))
                .inForceFrom(LocalDate.of(2014, 7, 1))
                .inForceUntil(LocalDate.of(2026, 12, 31))
                .legalForce(LegalForce.PARTLY_IN_FORCE)
                .languages(ContentFixture.languages())
                .editions(List.of(edition()))
                .supersedes(ContentFixture.ids("Superseded"))
                .amends(ContentFixture.ids("Amended"))
                .implementsDocuments(ContentFixture.ids("Implemented"))
                .repeals(ContentFixture.ids("Repealed"))
                .relatesTo(ContentFixture.ids("Related"))
                .abstractText(ContentFixture.richText("Abstract"))
                .topics(List.of("State aid"))
                .build();
    }

    private static Edition edition() {
        return new Edition(
                LocalDate.of(2014, 7, 1),
                LocalDate.of(2017, 7, 9),
                ContentFixture.NOON,
                List.of(new EditionFile(
                        new LanguageTag("lt"),
                        new AssetId("File"),
                        new Sha256("0123456789abcdef".repeat(4)),
                        78,
                        LegalValue.AUTHORITATIVE)),
                ContentFixture.ADDRESS,
                ContentFixture.NOON);
    }
}
