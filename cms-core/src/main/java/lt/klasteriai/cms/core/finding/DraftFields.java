package lt.klasteriai.cms.core.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lt.klasteriai.cms.core.content.ContentTexts;
import lt.klasteriai.cms.core.content.ContentTexts.TextAt;
import lt.klasteriai.cms.core.entry.Entry;
import lt.klasteriai.cms.core.entry.EntryChanges.Mark;
import lt.klasteriai.cms.core.entry.EntryChanges.Marked;
import lt.klasteriai.cms.core.entry.EntryState;
import lt.klasteriai.cms.core.entry.ReviewStep;
import lt.klasteriai.cms.core.search.Letters;
import lt.klasteriai.cms.core.search.lithuanian.WordAnalyzer;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// What the index holds of one entry. Nothing of it is given out: hits are read from the store.
final class DraftFields {

    static final String ID = "id";
    static final String WRITES = "writes";
    static final String CHANGED_AT = "changedAt";
    static final String TYPE = "type";
    static final String TAG = "tag";
    static final String AUTHOR = "author";
    static final String UPDATED_AT = "updatedAt";
    static final String EXPIRES_AT = "expiresAt";
    static final String NAME = "name";

    /// Every entry outside the trash has it.
    static final String ANY = "any";

    /// In the place of the name of whom something is assigned to.
    static final String NOBODY = "-";

    private static final String TITLE_POINTER = "/title/";

    private DraftFields() {}

    static String title(LocaleTag locale) {
        return "title." + locale.tag();
    }

    static String words(LocaleTag locale) {
        return "words." + locale.tag();
    }

    /// To whom it is assigned.
    static String assigned(LocaleTag locale) {
        return "assigned." + locale.tag();
    }

    /// What is in review has it: to whom it is assigned, or [#NOBODY].
    static String inReview(LocaleTag locale) {
        return "inReview." + locale.tag();
    }

    /// Who has a hand in what is in review.
    static String involved(LocaleTag locale) {
        return "involved." + locale.tag();
    }

    /// What has stale texts has it, with [#ANY].
    static String stale(LocaleTag locale) {
        return "stale." + locale.tag();
    }

    /// The tag of entries in this state, in a locale, or both.
    static String tag(String first, String second) {
        return first + ":" + second;
    }

    static Term id(EntryId entry) {
        return new Term(ID, entry.value());
    }

    static Analyzer analyzer() {
        Map<String, Analyzer> byField = new HashMap<>();
        for (var locale : LocaleTag.values()) {
            byField.put(title(locale), new WordAnalyzer(locale));
            byField.put(words(locale), new WordAnalyzer(locale));
        }
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
    }

    static Document of(Marked marked) {
        var document = new Document();
        var entry = marked.entry();
        addIdentity(document, entry, marked.mark());
        tags(entry).forEach(tag -> addTerm(document, TAG, tag));
        Stream.of(entry.createdBy(), entry.current().by())
                .distinct()
                .forEach(author -> addTerm(document, AUTHOR, author));
        addWork(document, entry);
        names(entry).forEach(name -> addTerm(document, NAME, Letters.folded(name)));
        Expiry.of(entry.current().content())
                .forEach(at -> document.add(new LongField(EXPIRES_AT, at.toEpochMilli(), Store.NO)));
        ContentTexts.of(entry.current().content()).forEach(text -> addWords(document, text));
        return document;
    }

    private static void addIdentity(Document document, Entry entry, Mark mark) {
        var id = entry.id().value();
        addTerm(document, ID, id);
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new NumericDocValuesField(WRITES, mark.writes()));
        document.add(new NumericDocValuesField(CHANGED_AT, mark.changedAt().toEpochMilli()));
        addTerm(document, TYPE, entry.type().segment());
        document.add(new LongField(UPDATED_AT, entry.current().at().toEpochMilli(), Store.NO));
    }

    private static void addWork(Document document, Entry entry) {
        entry.reviews().forEach((locale, review) -> {
            var assignment = review.assignment();
            if (assignment != null) {
                addTerm(document, assigned(locale), assignment.to());
            }
            if (review.step() == ReviewStep.IN_REVIEW) {
                addTerm(document, inReview(locale), assignment == null ? NOBODY : assignment.to());
                review.involved().forEach(name -> addTerm(document, involved(locale), name));
            }
        });
        entry.translations().stale().keySet().forEach(locale -> addTerm(document, stale(locale), ANY));
    }

    private static List<String> tags(Entry entry) {
        var tags = new ArrayList<String>();
        boolean trashed = entry.trashed() != null;
        tags.add(trashed ? EntryState.TRASHED.word() : ANY);
        if (!trashed && entry.states().isEmpty()) {
            tags.add(EntryState.DRAFT.word());
        }
        if (!trashed) {
            addSteps(tags, entry);
        }
        entry.states().forEach((locale, state) -> {
            var word = trashed ? EntryState.TRASHED.word() : state.state().word();
            tags.add(word);
            tags.add(tag(locale.tag(), word));
            tags.add(tag(locale.tag(), trashed ? EntryState.TRASHED.word() : ANY));
        });
        return tags.stream().distinct().toList();
    }

    private static void addSteps(List<String> tags, Entry entry) {
        entry.reviews()
                .keySet()
                .forEach(locale -> entry.stepToList(locale).ifPresent(step -> {
                    tags.add(step.word());
                    tags.add(tag(locale.tag(), step.word()));
                }));
    }

    /// What an entry is called by programs and in addresses.
    private static List<String> names(Entry entry) {
        return Stream.concat(
                        Stream.of(entry.id().value()), namesIn(entry.current().content()))
                .toList();
    }

    private static Stream<String> namesIn(Content content) {
        var common = content.common();
        return Stream.concat(
                        Stream.ofNullable(common.key()),
                        common.slug().values().values().stream().map(Objects::toString))
                .distinct();
    }

    private static void addWords(Document document, TextAt text) {
        boolean title = text.pointer().startsWith(TITLE_POINTER);
        for (var locale : LocaleTag.values()) {
            if (text.locale() == null || text.locale() == locale) {
                document.add(new TextField(title ? title(locale) : words(locale), text.text(), Store.NO));
            }
        }
    }

    private static void addTerm(Document document, String field, String value) {
        document.add(new StringField(field, value, Store.NO));
    }
}
