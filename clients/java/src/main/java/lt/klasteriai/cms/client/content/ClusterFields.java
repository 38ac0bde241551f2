// Generated from the OpenAPI description of the delivery API: `./cms clients` writes it anew.
package lt.klasteriai.cms.client.content;

import java.time.Instant;
import java.time.temporal.TemporalAccessor;
import lt.klasteriai.cms.client.query.CodeField;
import lt.klasteriai.cms.client.query.Facet;
import lt.klasteriai.cms.client.query.Field;
import lt.klasteriai.cms.client.query.Order;
import lt.klasteriai.cms.client.query.PlaceField;
import lt.klasteriai.cms.client.query.RangeField;
import lt.klasteriai.cms.client.query.Relation;
import lt.klasteriai.cms.client.query.TextField;

/// What lists of clusters are asked by.
public final class ClusterFields {
    public static final TextField<Cluster, String> ID = new TextField<>("id");
    public static final TextField<Cluster, String> SLUG = new TextField<>("slug");
    public static final TextField<Cluster, String> TITLE = new TextField<>("title");
    public static final TextField<Cluster, String> SECTORS = new TextField<>("sectors");
    public static final TextField<Cluster, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<Cluster, String> TAGS = new TextField<>("tags");
    public static final RangeField<Cluster, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<Cluster, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<Cluster, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final TextField<Cluster, String> SHORT_NAME = new TextField<>("shortName");
    public static final TextField<Cluster, Cluster.Kind> KIND = new TextField<>("kind");
    public static final TextField<Cluster, Cluster.Status> STATUS = new TextField<>("status");
    public static final RangeField<Cluster, TemporalAccessor> ESTABLISHED = new RangeField<>("established");
    public static final TextField<Cluster, String> LABEL_SCHEME = new TextField<>("labelScheme");
    public static final TextField<Cluster, ClusterLabel.Level> LABEL_LEVEL = new TextField<>("labelLevel");
    public static final Field<Cluster, Boolean> LABEL_VALID = new Field<>("labelValid");
    public static final TextField<Cluster, String> MUNICIPALITY = new TextField<>("municipality");
    public static final CodeField<Cluster, String> REGION = new CodeField<>("region");
    public static final PlaceField<Cluster> POINT = new PlaceField<>("point");
    public static final CodeField<Cluster, String> NACE_CODES = new CodeField<>("naceCodes");
    public static final TextField<Cluster, String> SPECIALISATION_PRIORITIES =
            new TextField<>("specialisationPriorities");
    public static final TextField<Cluster, String> TECHNOLOGY_FIELDS = new TextField<>("technologyFields");
    public static final TextField<Cluster, String> EXPORT_MARKETS = new TextField<>("exportMarkets");
    public static final TextField<Cluster, String> COORDINATOR = new TextField<>("coordinator");
    public static final RangeField<Cluster, Number> MEMBERS = new RangeField<>("members");
    public static final TextField<Cluster, String> PARTNER_CLUSTERS = new TextField<>("partnerClusters");

    private ClusterFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<Cluster> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        SHORT_NAME("shortName"),
        ESTABLISHED("established"),
        MUNICIPALITY("municipality"),
        DISTANCE("distance"),
        COORDINATOR("coordinator"),
        MEMBERS("members");

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
    public enum Facets implements Facet<Cluster> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        KIND("kind"),
        STATUS("status"),
        LABEL_SCHEME("labelScheme"),
        LABEL_LEVEL("labelLevel"),
        MUNICIPALITY("municipality"),
        REGION("region"),
        NACE_CODES("naceCodes"),
        SPECIALISATION_PRIORITIES("specialisationPriorities"),
        TECHNOLOGY_FIELDS("technologyFields"),
        EXPORT_MARKETS("exportMarkets"),
        PARTNER_CLUSTERS("partnerClusters");

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
    public enum Include implements Relation<Cluster> {
        PARTNER_CLUSTERS("partnerClusters");

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
