package lt.klasteriai.cms.core.lint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.klasteriai.cms.core.content.ContentCodec;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.Revision;
import lt.klasteriai.cms.core.entry.Translations;
import lt.klasteriai.cms.core.publishing.Finding;
import lt.klasteriai.cms.core.publishing.PlannedEntry;
import lt.klasteriai.cms.core.publishing.PublicationPlan;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Content in JSON with single quotes, and what a rule says of it.
final class LintFixture {

    static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final ContentCodec CODEC = new ContentCodec();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private LintFixture() {}

    static Content content(ContentType type, String singleQuoted) {
        return CODEC.read(type, JSON.readTree(singleQuoted.replace('\'', '"')));
    }

    /// A page in one locale with this text, in Markdown.
    static Content page(LocaleTag locale, String markdown) {
        return page(locale, "markdown", markdown);
    }

    static Content page(LocaleTag locale, String format, String text) {
        var content = JSON.createObjectNode();
        content.putObject("title").put(locale.tag(), "Puslapis");
        content.putObject("body").putObject(locale.tag()).put("format", format).put("value", text);
        return CODEC.read(ContentType.PAGES, content);
    }

    /// What the rule finds, as `code pointer`.
    static List<String> found(LintRule rule, Content content, LocaleTag... locales) {
        return findings(rule, content, locales).stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }

    static List<Finding> findings(LintRule rule, Content content, LocaleTag... locales) {
        var warnings = new Warnings();
        rule.check(Subject.of(content, Set.of(locales), NOW), warnings);
        return warnings.toList();
    }

    /// The content as the only thing that a publication publishes.
    static PublicationPlan plan(Content content, LocaleTag... locales) {
        var id = new EntryId("A");
        var type = ContentType.PAGES;
        var revision = new Revision(id, type, 1, content, NOW, "rasa", null);
        var entry = new Entry(id, type, 1, revision, Map.of(), Translations.FRESH, Map.of(), null, NOW, "rasa");
        return PublicationPlan.of(new PlannedEntry(entry, Set.of(locales), false), NOW);
    }

    /// The content as the admin API shows it.
    static ObjectNode shown(Content content) {
        return CODEC.write(content);
    }
}
