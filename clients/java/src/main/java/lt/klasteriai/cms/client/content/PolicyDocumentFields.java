// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import lt.klasteriai.cms.client.query.CodeField;
import lt.klasteriai.cms.client.query.Facet;
import lt.klasteriai.cms.client.query.Field;
import lt.klasteriai.cms.client.query.Order;
import lt.klasteriai.cms.client.query.RangeField;
import lt.klasteriai.cms.client.query.Relation;
import lt.klasteriai.cms.client.query.TextField;

/// What lists of policy-documents are asked by.
public final class PolicyDocumentFields {
    public static final TextField<PolicyDocument, String> ID = new TextField<>("id");
    public static final TextField<PolicyDocument, String> SLUG = new TextField<>("slug");
    public static final TextField<PolicyDocument, String> TITLE = new TextField<>("title");
    public static final TextField<PolicyDocument, String> SECTORS = new TextField<>("sectors");
    public static final TextField<PolicyDocument, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<PolicyDocument, String> TAGS = new TextField<>("tags");
    public static final RangeField<PolicyDocument, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<PolicyDocument, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<PolicyDocument, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final TextField<PolicyDocument, PolicyDocument.DocumentType> DOCUMENT_TYPE =
            new TextField<>("documentType");
    public static final TextField<PolicyDocument, String> NUMBER = new TextField<>("number");
    public static final CodeField<PolicyDocument, String> CELEX = new CodeField<>("celex");
    public static final CodeField<PolicyDocument, String> ELI = new CodeField<>("eli");
    public static final TextField<PolicyDocument, String> NATIONAL_REGISTER = new TextField<>("nationalRegister");
    public static final TextField<PolicyDocument, String> ISSUERS = new TextField<>("issuers");
    public static final RangeField<PolicyDocument, TemporalAccessor> ADOPTED = new RangeField<>("adopted");
    public static final RangeField<PolicyDocument, TemporalAccessor> PUBLISHED = new RangeField<>("published");
    public static final RangeField<PolicyDocument, TemporalAccessor> IN_FORCE_FROM = new RangeField<>("inForceFrom");
    public static final RangeField<PolicyDocument, TemporalAccessor> IN_FORCE_UNTIL = new RangeField<>("inForceUntil");
    public static final Field<PolicyDocument, TemporalAccessor> IN_FORCE_ON = new Field<>("inForceOn");
    public static final TextField<PolicyDocument, PolicyDocument.LegalForce> LEGAL_FORCE =
            new TextField<>("legalForce");
    public static final TextField<PolicyDocument, String> LANGUAGES = new TextField<>("languages");
    public static final TextField<PolicyDocument, String> TOPICS = new TextField<>("topics");
    public static final TextField<PolicyDocument, String> SUPERSEDES = new TextField<>("supersedes");
    public static final TextField<PolicyDocument, String> AMENDS = new TextField<>("amends");
    public static final TextField<PolicyDocument, String> IMPLEMENTS_DOCUMENTS = new TextField<>("implementsDocuments");
    public static final TextField<PolicyDocument, String> REPEALS = new TextField<>("repeals");
    public static final TextField<PolicyDocument, String> RELATES_TO = new TextField<>("relatesTo");

    private PolicyDocumentFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<PolicyDocument> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        NUMBER("number"),
        CELEX("celex"),
        ISSUERS("issuers"),
        ADOPTED("adopted"),
        PUBLISHED("published"),
        IN_FORCE_FROM("inForceFrom"),
        IN_FORCE_UNTIL("inForceUntil");

        private final String text;

        Sort(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /// Whose values are counted.
    public enum Facets implements Facet<PolicyDocument> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        DOCUMENT_TYPE("documentType"),
        ISSUERS("issuers"),
        LEGAL_FORCE("legalForce"),
        LANGUAGES("languages"),
        TOPICS("topics"),
        SUPERSEDES("supersedes"),
        AMENDS("amends"),
        IMPLEMENTS_DOCUMENTS("implementsDocuments"),
        REPEALS("repeals"),
        RELATES_TO("relatesTo");

        private final String text;

        Facets(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }

    /// Whose entries can come along.
    public enum Include implements Relation<PolicyDocument> {
        SUPERSEDES("supersedes"),
        AMENDS("amends"),
        IMPLEMENTS_DOCUMENTS("implementsDocuments"),
        REPEALS("repeals"),
        RELATES_TO("relatesTo"),
        AMENDED_BY("amendedBy"),
        IMPLEMENTED_BY("implementedBy"),
        RELATED_FROM("relatedFrom"),
        REPEALED_BY("repealedBy"),
        SUPERSEDED_BY("supersededBy");

        private final String text;

        Include(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }
    }
}
