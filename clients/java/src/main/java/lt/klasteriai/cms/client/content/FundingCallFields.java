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

/// What lists of funding-calls are asked by.
public final class FundingCallFields {
    public static final TextField<FundingCall, String> ID = new TextField<>("id");
    public static final TextField<FundingCall, String> SLUG = new TextField<>("slug");
    public static final TextField<FundingCall, String> TITLE = new TextField<>("title");
    public static final TextField<FundingCall, String> SECTORS = new TextField<>("sectors");
    public static final TextField<FundingCall, String> ECOSYSTEMS = new TextField<>("ecosystems");
    public static final TextField<FundingCall, String> TAGS = new TextField<>("tags");
    public static final RangeField<FundingCall, Instant> PUBLISHED_AT = new RangeField<>("publishedAt");
    public static final RangeField<FundingCall, Instant> FIRST_PUBLISHED_AT = new RangeField<>("firstPublishedAt");
    public static final RangeField<FundingCall, Instant> UPDATED_AT = new RangeField<>("updatedAt");
    public static final CodeField<FundingCall, String> IDENTIFIER = new CodeField<>("identifier");
    public static final CodeField<FundingCall, String> CALL_IDENTIFIER = new CodeField<>("callIdentifier");
    public static final Field<FundingCall, FundingCall.State> STATE = new Field<>("state");
    public static final RangeField<FundingCall, Instant> NEXT_DEADLINE = new RangeField<>("nextDeadline");
    public static final Field<FundingCall, Integer> CLOSES_WITHIN = new Field<>("closesWithin");
    public static final RangeField<FundingCall, TemporalAccessor> DEADLINE = new RangeField<>("deadline");
    public static final RangeField<FundingCall, TemporalAccessor> OPENS_AT = new RangeField<>("opensAt");
    public static final TextField<FundingCall, FundingCall.Kind> KIND = new TextField<>("kind");
    public static final TextField<FundingCall, String> PROGRAMME = new TextField<>("programme");
    public static final TextField<FundingCall, String> MANAGING_BODY = new TextField<>("managingBody");
    public static final TextField<FundingCall, String> TYPES_OF_ACTION = new TextField<>("typesOfAction");
    public static final TextField<FundingCall, FundingCall.Form> FORM = new TextField<>("form");
    public static final TextField<FundingCall, FundingCall.Model> MODEL = new TextField<>("model");
    public static final RangeField<FundingCall, Number> BUDGET = new RangeField<>("budget");
    public static final TextField<FundingCall, Eligibility.Kind> WHO_MAY_APPLY = new TextField<>("whoMayApply");
    public static final CodeField<FundingCall, String> ELIGIBLE_REGIONS = new CodeField<>("eligibleRegions");
    public static final TextField<FundingCall, String> LEGAL_ACT = new TextField<>("legalAct");

    private FundingCallFields() {}

    /// What lists are sorted by.
    public enum Sort implements Order<FundingCall> {
        ID("id"),
        SLUG("slug"),
        TITLE("title"),
        PUBLISHED_AT("publishedAt"),
        FIRST_PUBLISHED_AT("firstPublishedAt"),
        UPDATED_AT("updatedAt"),
        IDENTIFIER("identifier"),
        NEXT_DEADLINE("nextDeadline"),
        DEADLINE("deadline"),
        OPENS_AT("opensAt"),
        PROGRAMME("programme"),
        MANAGING_BODY("managingBody"),
        BUDGET("budget");

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
    public enum Facets implements Facet<FundingCall> {
        SECTORS("sectors"),
        ECOSYSTEMS("ecosystems"),
        TAGS("tags"),
        CALL_IDENTIFIER("callIdentifier"),
        STATE("state"),
        KIND("kind"),
        PROGRAMME("programme"),
        MANAGING_BODY("managingBody"),
        TYPES_OF_ACTION("typesOfAction"),
        FORM("form"),
        MODEL("model"),
        WHO_MAY_APPLY("whoMayApply"),
        ELIGIBLE_REGIONS("eligibleRegions"),
        LEGAL_ACT("legalAct");

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
    public enum Include implements Relation<FundingCall> {
        LEGAL_ACT("legalAct");

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
