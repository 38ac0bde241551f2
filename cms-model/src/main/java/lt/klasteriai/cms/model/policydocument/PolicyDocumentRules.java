package lt.klasteriai.cms.model.policydocument;

import java.util.List;
import lt.klasteriai.cms.model.entry.CommonFields;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.rule.Violation;
import lt.klasteriai.cms.model.rule.Violations;

/// What a policy document must be, as a draft and to be published.
final class PolicyDocumentRules {

    private PolicyDocumentRules() {}

    static List<Violation> draft(PolicyDocument document) {
        var violations = new Violations();
        document.common().checkDraft(violations, CommonFields.MAX_TITLE_LENGTH);
        texts(document, violations);
        periods(document, violations);
        violations.distinct("/languages", document.languages());
        violations.each("/editions", document.editions(), (at, edition) -> edition(at, edition, violations));
        relations(document, violations);
        return violations.toList();
    }

    static List<Violation> publish(PolicyDocument document, LocaleTag locale) {
        var violations = new Violations();
        document.common().checkPublishing(violations, locale);
        violations
                .required("/documentType", document.documentType())
                .required("/issuers", document.issuers())
                .required("/adopted", document.adopted());
        return violations.toList();
    }

    private static void texts(PolicyDocument document, Violations violations) {
        var identifiers = document.identifiers();
        violations
                .longest(200, "/number", document.number())
                .longest(
                        200,
                        "/identifiers/nationalRegister",
                        identifiers == null ? null : identifiers.nationalRegister())
                .longest(300, "/issuers", 50, document.issuers())
                .longest(300, "/signatories", 200, document.signatories())
                .longest(300, "/parties", 200, document.parties())
                .longest(200, "/topics", 50, document.topics());
    }

    private static void periods(PolicyDocument document, Violations violations) {
        var adopted = document.adopted() == null ? null : document.adopted().earliest();
        violations
                .ordered("/published", adopted, document.published(), "comes after the adoption")
                .ordered("/inForceUntil", document.inForceFrom(), document.inForceUntil(), "comes after the beginning");
    }

    private static void edition(String pointer, Edition edition, Violations violations) {
        var languages = edition.files().stream().map(EditionFile::language).toList();
        violations
                .ordered(
                        pointer + "/validUntil", edition.validFrom(), edition.validUntil(), "comes after the beginning")
                .distinct(pointer + "/files", languages)
                .each(
                        pointer + "/files",
                        edition.files(),
                        (at, file) -> violations.between(1, 1_000_000, at + "/pages", file.pages()));
    }

    private static void relations(PolicyDocument document, Violations violations) {
        violations
                .distinct("/supersedes", document.supersedes())
                .distinct("/amends", document.amends())
                .distinct("/implementsDocuments", document.implementsDocuments())
                .distinct("/repeals", document.repeals())
                .distinct("/relatesTo", document.relatesTo());
    }
}
