package lt.klasteriai.cms.core.search.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lt.klasteriai.cms.core.search.lithuanian.Diacritics;
import lt.klasteriai.cms.core.search.lithuanian.Stemming;
import lt.klasteriai.cms.core.search.lithuanian.Stems;
import lt.klasteriai.cms.core.search.lithuanian.Word;
import lt.klasteriai.cms.model.locale.LocaleTag;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexOptions;
import tools.jackson.databind.JsonNode;

/// What the index holds of an entry's text.
public final class TextFields {

    static final int SHORTEST_BEGUN = 2;
    static final int LONGEST_BEGUN = 15;

    /// The day that an entry is as recent as, counted from 1970.
    static final String DAY = "day";

    private static final FieldType WEIGHED = type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Stemming stemming;
    private final Map<Zone, Integer> lengths = new EnumMap<>(Zone.class);
    private final Map<String, Map<Zone, Integer>> stems = new HashMap<>();
    private final Map<String, Integer> begun = new HashMap<>();
    private final List<List<String>> inOrder = new ArrayList<>();

    private TextFields(Stemming stemming) {
        this.stemming = stemming;
    }

    /// The stems, each as often as it counts.
    static String words(LocaleTag locale) {
        return "words." + locale.tag();
    }

    /// The beginnings of words, each as often as it counts.
    static String begun(LocaleTag locale) {
        return "begun." + locale.tag();
    }

    /// The stems in the order of the text.
    static String phrases(LocaleTag locale) {
        return "phrases." + locale.tag();
    }

    /// @param entry as it is delivered in this locale
    /// @param day that it is as recent as, counted from 1970
    public static void add(Document document, JsonNode entry, LocaleTag locale, long day) {
        var fields = new TextFields(Stemming.of(locale));
        ZonedText.of(entry).forEach(fields::read);
        document.add(new Field(words(locale), new WeighedTerms(fields.weights()), WEIGHED));
        document.add(new Field(begun(locale), new WeighedTerms(fields.begun), WEIGHED));
        document.add(new Field(phrases(locale), new PlacedTerms(fields.inOrder), PLACED));
        document.add(new NumericDocValuesField(DAY, day));
    }

    private void read(ZonedText text) {
        var zone = text.zone();
        var words = Word.in(text.text());
        lengths.merge(zone, words.size(), Integer::sum);
        for (var word : words) {
            var found = stemming.stems(word.spelling());
            found.forEach(stem -> stems.computeIfAbsent(stem, each -> new EnumMap<>(Zone.class))
                    .merge(zone, 1, Integer::sum));
            inOrder.add(found.stream().filter(stem -> !Stems.isOfVerb(stem)).toList());
            addBeginnings(Diacritics.removed(word.spelling()), zone.weightOfBegun());
        }
        inOrder.add(List.of());
    }

    private void addBeginnings(String word, int weight) {
        int longest = weight == 0 ? 0 : Math.min(LONGEST_BEGUN, word.length());
        for (int length = SHORTEST_BEGUN; length <= longest; length++) {
            begun.merge(word.substring(0, length), weight, Math::max);
        }
    }

    private Map<String, Integer> weights() {
        Map<String, Integer> weights = new HashMap<>();
        stems.forEach((stem, zones) -> weights.put(stem, weight(zones)));
        return weights;
    }

    private int weight(Map<Zone, Integer> zones) {
        return zones.entrySet().stream()
                .mapToInt(zone -> zone.getKey().weight(zone.getValue(), lengths.getOrDefault(zone.getKey(), 0)))
                .sum();
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setIndexOptions(options);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }
}
