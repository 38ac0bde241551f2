package lt.klasteriai.cms.core.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.klasteriai.cms.model.contenttype.ContentClasses;
import lt.klasteriai.cms.model.entry.Content;
import lt.klasteriai.cms.model.entry.ContentType;

/// What a piece of content is made of, read off its record class once; all walks over content follow it.
public sealed interface Shape {

    /// A single value: text, number, truth value or a value object that stands in JSON as one of these.
    ///
    /// @param type the Java type, never primitive
    /// @param kind how it stands in JSON
    record Scalar(Class<?> type, Kind kind) implements Shape {

        /// What it can be, in JSON, where it is one of a closed list; empty for any other value.
        public List<String> words() {
            return Stream.ofNullable(type.getEnumConstants())
                    .flatMap(Arrays::stream)
                    .map(constant -> Scalars.write(constant).asString())
                    .toList();
        }
    }

    /// A value per locale.
    record LocalizedOf(Shape value) implements Shape {}

    /// A structured document.
    record RichTextValue() implements Shape {}

    /// The id of another entry.
    ///
    /// @param types the content types it may have; empty for any
    /// @param inverse the name under which the target shows it in return; empty when it does not
    record ReferenceTo(Set<ContentType> types, String inverse) implements Shape {}

    /// The key of a term.
    record TermOf(String taxonomy) implements Shape {}

    /// Any number of the same; in content never null, only empty.
    record ListOf(Shape element) implements Shape {}

    /// A record with named fields in their order. Those of [lt.klasteriai.cms.model.entry.CommonFields] stand among
    /// the fields of the content that has them, as they do in JSON.
    record RecordOf(Class<? extends Record> type, List<Field> fields) implements Shape {}

    /// A record of one of several classes, told apart by a property of its own. Only rich text is built so.
    ///
    /// @param property the name of the property
    /// @param type the sealed interface of the classes
    record OneOf(String property, Class<?> type) implements Shape {

        /// The shapes by the word that the property has for each, in the order of their declaration.
        public Map<String, RecordOf> alternatives() {
            return ShapeReader.alternativesOf(type);
        }
    }

    /// How a scalar stands in JSON.
    enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN
    }

    /// The shape of a record class; the same object for the same class.
    static RecordOf of(Class<? extends Record> type) {
        return ShapeReader.shapeOf(type);
    }

    /// The shape of the content of this type.
    static RecordOf ofType(ContentType type) {
        return of(ContentClasses.of(type).asSubclass(Record.class));
    }

    /// The shape of this content's record.
    static RecordOf ofContent(Content content) {
        return of(((Record) content).getClass());
    }
}
