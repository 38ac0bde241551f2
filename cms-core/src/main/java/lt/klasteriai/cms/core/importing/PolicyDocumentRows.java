package lt.klasteriai.cms.core.importing;

import static lt.klasteriai.cms.core.importing.Column.optional;
import static lt.klasteriai.cms.core.importing.Column.required;
import static lt.klasteriai.cms.core.importing.Column.same;
import static lt.klasteriai.cms.model.entry.ContentType.POLICY_DOCUMENTS;

/// `policy-documents.json`: letters, orders, strategies, legal acts.
final class PolicyDocumentRows {

    static final FileKind KIND = FileKind.keyed(
            POLICY_DOCUMENTS,
            required("title", "/title", ValueReader.AS_IS),
            required("type", "/documentType", ValueReader.AS_IS),
            same("number"),
            required("issuers", "/issuers", ValueReader.AS_IS),
            required("adopted", "/adopted", ValueReader.AS_IS),
            optional("inForce", "/inForceFrom", ValueReader.AS_IS),
            optional("celex", "/identifiers/celex", ValueReader.AS_IS),
            optional("eli", "/identifiers/eli", ValueReader.AS_IS),
            same("languages"),
            new Column.References("supersedes", "/supersedes", POLICY_DOCUMENTS),
            new Column.References("implements", "/implementsDocuments", POLICY_DOCUMENTS),
            new Column.References("relatesTo", "/relatesTo", POLICY_DOCUMENTS));

    private PolicyDocumentRows() {}
}
