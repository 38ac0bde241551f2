// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.Instant;
import lt.klasteriai.cms.client.query.Facet;
import lt.klasteriai.cms.client.query.Order;
import lt.klasteriai.cms.client.query.RangeField;
import lt.klasteriai.cms.client.query.Relation;
import lt.klasteriai.cms.client.query.TextField;

/// What lists of pages are asked by.
public final class PageFields {
    public static final TextField<Page, String> ID = new TextField<>("id");
    public static final TextField<Page, String> SLUG = new TextField<>("slug");
    public static final TextField<Page, String> TITLE = new TextField<>("title");
    public static final TextField<Page, String> SECTORS = new TextField<>("sectors");
    public static final TextField<Page, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<Page, String> TAGS = new TextField<>("tags");
    public static final RangeField<Page, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<Page, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<Page, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final RangeField<Page, Number> NAVIGATION_ORDER = new RangeField<>("navigationOrder");
    public static final TextField<Page, String> PARENT = new TextField<>("parent");

    private PageFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<Page> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        NAVIGATION_ORDER("navigationOrder");

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
    public enum Facets implements Facet<Page> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        PARENT("parent");

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
    public enum Include implements Relation<Page> {
        PARENT("parent");

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
