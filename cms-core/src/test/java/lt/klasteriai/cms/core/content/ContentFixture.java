package lt.klasteriai.cms.core.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import lt.klasteriai.cms.core.json.JsonBodies;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.rule.Violation;
import tools.jackson.databind.JsonNode;

/// Content as editors write it. JSON stands in single quotes for the eye; there is no quotation mark in it.
public final class ContentFixture {

    /// One of each type, with as many fields as its JSON needs to show every kind of value.
    public static final String NEWS = """
            {'key': 'letter-of-intent-signed',
             'title': {'lt': 'Ūkio ministerija ir asociacija susitarė dėl klasterių politikos',
                       'en': 'Ministry of Economy and the Association agree on cluster policy'},
             'slug': {'lt': 'ukio-ministerija-ir-asociacija'},
             'summary': {'en': 'A letter of intent.'},
             'sectors': ['health', 'ict'],
             'tags': ['policy'],
             'originallyPublishedAt': '2017-06-20T09:00:00+03:00',
             'leadImage': {'asset': 'a1', 'alt': {'lt': 'Pasirašymas'}, 'focalPoint': {'x': 0.5, 'y': 0.25}},
             'source': {'url': 'https://www.lca.lt/news', 'retrievedAt': '2017-06-21T00:00:00Z'},
             'body': {'lt': {'format': 'markdown', 'value': '**2017 m.** pasirašė\\n\\n## Kas toliau\\n\\n- planas'},
                      'en': {'format': 'html', 'value': '<p>Signed on <b>31 May</b>.</p>'}},
             'bylines': ['LKA'],
             'corrections': [{'at': '2017-06-22T10:00:00Z', 'text': {'en': 'The date was wrong.'}}],
             'clusters': ['lca-1', 'LITEK'],
             'policyDocuments': ['letter']}
            """;

    public static final String FUNDING_CALL = """
            {'title': {'en': 'ERC PROOF OF CONCEPT GRANTS'},
             'identifier': 'ERC-2026-POC', 'programme': 'European Research Council', 'kind': 'eu',
             'sourceUrl': 'https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/home',
             'opening': {'date': '2026-01-20'},
             'stages': [{'deadlines': [{'date': '2026-09-17', 'time': '17:00', 'zone': 'Europe/Brussels',
                 'revisions': [{'was': {'date': '2026-09-10', 'time': '17:00', 'zone': 'Europe/Brussels'},
                                'changedAt': '2026-02-01T08:00:00Z', 'reason': {'en': 'Extended'}}]}]}],
             'budget': {'total': {'amount': 150000, 'currency': 'EUR'},
                        'byYear': [{'year': 2026, 'amount': {'amount': 75000.50, 'currency': 'EUR'}}]}}
            """;

    public static final String CLUSTER = """
            {'title': {'lt': 'Lazerinių ir inžinerinių technologijų klasteris LITEK'},
             'established': '2011', 'website': 'https://litek.lt', 'services': [{'lt': 'Mokymai'}, {'en': 'Training'}],
             'labels': [{'scheme': 'ESCA', 'level': 'bronze', 'validUntil': '2027-01-31'}],
             'seat': {'municipality': 'Vilnius', 'point': {'type': 'Point', 'coordinates': [25.28, 54.69]}},
             'contactPersons': [{'name': 'Jonas Jonaitis', 'consentToPublish': true}, {'name': 'Ona Onaitė'}],
             'partnerClusters': ['lca']}
            """;

    public static final String POLICY_DOCUMENT = """
            {'title': {'en': 'General Block Exemption Regulation'}, 'documentType': 'regulation',
             'issuers': ['European Commission'], 'adopted': '2014-06', 'languages': ['en', 'lt'],
             'abstractText': {'en': {'format': 'document', 'value': {'blocks': [
                 {'type': 'paragraph', 'content': [{'type': 'text', 'text': 'Aid', 'marks': ['strong']},
                     {'type': 'text', 'text': ' '}, {'type': 'link', 'href': 'https://europa.eu',
                      'content': [{'type': 'text', 'text': 'here'}]}]},
                 {'type': 'ordered-list', 'start': 3, 'items': [{'blocks': [{'type': 'divider'}]}]}]}}},
             'relatesTo': ['b']}
            """;

    public static final String EVENT = """
            {'title': {'lt': 'Klasterių forumas', 'en': 'Cluster Forum'},
             'starts': {'date': '2017-08-23'}, 'ends': {'date': '2017-08-23', 'time': '16:00'},
             'venue': 'Business centre „Business Hive Vilnius“', 'country': 'LT', 'capacity': 120,
             'organisers': ['Lithuanian Clusters Association', 'MITA'], 'clusters': ['lca']}
            """;

    public static final String PAGE = """
            {'key': 'about', 'title': {'lt': 'Apie asociaciją'},
             'body': {'lt': {'format': 'markdown', 'value': 'Asociacija įkurta 2014 metais.'}}}
            """;

    public static final String TERM = """
            {'title': {'lt': 'Sveikata', 'en': 'Health'}, 'taxonomy': 'sectors', 'term': 'health', 'rank': 4}
            """;

    private static final ContentCodec CODEC = new ContentCodec();

    private ContentFixture() {}

    /// A sample of content of this type.
    public static String sample(ContentType type) {
        return switch (type) {
            case NEWS -> NEWS;
            case CLUSTERS -> CLUSTER;
            case FUNDING_CALLS -> FUNDING_CALL;
            case POLICY_DOCUMENTS -> POLICY_DOCUMENT;
            case EVENTS -> EVENT;
            case PAGES -> PAGE;
            case TERMS -> TERM;
        };
    }

    /// JSON written with single quotes.
    public static JsonNode json(String text) {
        return new JsonBodies(JsonBodies.DEFAULT_MAX_BYTES)
                .read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    public static Content content(ContentType type, String text) {
        return CODEC.read(type, json(text));
    }

    /// What is wrong with it; empty when it is read.
    public static List<Violation> violations(ContentType type, JsonNode json) {
        try {
            CODEC.read(type, json);
            return List.of();
        } catch (InvalidContent invalid) {
            return invalid.getViolations();
        }
    }
}
