// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.Instant;
import lt.klasteriai.cms.client.query.Facet;
import lt.klasteriai.cms.client.query.Order;
import lt.klasteriai.cms.client.query.RangeField;
import lt.klasteriai.cms.client.query.Relation;
import lt.klasteriai.cms.client.query.TextField;

/// What lists of news are asked by.
public final class NewsFields {
    public static final TextField<News, String> ID = new TextField<>("id");
    public static final TextField<News, String> SLUG = new TextField<>("slug");
    public static final TextField<News, String> TITLE = new TextField<>("title");
    public static final TextField<News, String> SECTORS = new TextField<>("sectors");
    public static final TextField<News, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<News, String> TAGS = new TextField<>("tags");
    public static final RangeField<News, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<News, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<News, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final TextField<News, String> DATELINE = new TextField<>("dateline");
    public static final TextField<News, String> BYLINES = new TextField<>("bylines");
    public static final RangeField<News, Instant> EXPIRES_AT = new RangeField<>("expiresAt");
    public static final TextField<News, String> CLUSTERS = new TextField<>("clusters");
    public static final TextField<News, String> FUNDING_CALLS = new TextField<>("fundingCalls");
    public static final TextField<News, String> POLICY_DOCUMENTS = new TextField<>("policyDocuments");
    public static final TextField<News, String> EVENTS = new TextField<>("events");

    private NewsFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<News> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        DATELINE("dateline"),
        BYLINES("bylines"),
        EXPIRES_AT("expiresAt");

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
    public enum Facets implements Facet<News> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        DATELINE("dateline"),
        BYLINES("bylines"),
        CLUSTERS("clusters"),
        FUNDING_CALLS("fundingCalls"),
        POLICY_DOCUMENTS("policyDocuments"),
        EVENTS("events");

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
    public enum Include implements Relation<News> {
        CLUSTERS("clusters"),
        FUNDING_CALLS("fundingCalls"),
        POLICY_DOCUMENTS("policyDocuments"),
        EVENTS("events");

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
