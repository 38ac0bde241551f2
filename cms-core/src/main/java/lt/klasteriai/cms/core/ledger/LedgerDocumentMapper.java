package lt.klasteriai.cms.core.ledger;

import java.util.List;
import lt.klasteriai.cms.core.ledger.PublicationDocument.ChangeDocument;
import lt.klasteriai.cms.core.ledger.PublishedVersion.Relation;
import lt.klasteriai.cms.core.ledger.VersionDocument.RelationDocument;
import lt.klasteriai.cms.model.entry.ContentType;
import lt.klasteriai.cms.model.entry.EntryId;
import lt.klasteriai.cms.model.locale.LocaleTag;
import lt.klasteriai.cms.model.locale.Slug;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.factory.Mappers;

/// Between the ledger's records and the documents they are stored as.
@Mapper
interface LedgerDocumentMapper {

    LedgerDocumentMapper INSTANCE = Mappers.getMapper(LedgerDocumentMapper.class);

    PublishedVersion toVersion(VersionDocument document);

    @Mapping(target = "live", expression = "java(version.to() == PublishedVersion.OPEN)")
    @Mapping(target = "id", expression = "java(version.id())")
    VersionDocument toDocument(PublishedVersion version);

    @Mapping(target = "keys", source = "key", qualifiedByName = "keys")
    Publication toPublication(PublicationDocument document);

    @Mapping(target = "committedAt", ignore = true)
    @Mapping(target = "key", source = "keys", qualifiedByName = "key")
    PublicationDocument toDocument(Publication publication);

    @Named("keys")
    default List<String> toKeys(Object key) {
        return key instanceof List<?> several
                ? several.stream().map(String.class::cast).toList()
                : List.of((String) key);
    }

    @Named("key")
    default Object toStoredKey(List<String> keys) {
        return keys.size() == 1 ? keys.getFirst() : keys;
    }

    RelationDocument toDocument(Relation relation);

    Relation toRelation(RelationDocument document);

    List<ChangeDocument> toDocuments(List<Change> changes);

    default ChangeDocument toDocument(Change change) {
        var entry = change.entry().value();
        var type = change.type().segment();
        var locale = change.locale().tag();
        return switch (change) {
            case Change.Publish publish ->
                new ChangeDocument(entry, type, locale, publish.revision(), publish.significant());
            case Change.Withdraw _ -> new ChangeDocument(entry, type, locale, null, false);
        };
    }

    default Change toChange(ChangeDocument document) {
        var entry = new EntryId(document.entry());
        var type = ContentType.of(document.type());
        var locale = LocaleTag.of(document.locale());
        var revision = document.revision();
        return revision == null
                ? new Change.Withdraw(entry, type, locale)
                : new Change.Publish(entry, type, locale, revision, document.significant());
    }

    default EntryId toEntryId(String value) {
        return new EntryId(value);
    }

    default String toText(EntryId id) {
        return id.value();
    }

    default Slug toSlug(String value) {
        return new Slug(value);
    }

    default String toText(Slug slug) {
        return slug.value();
    }

    default LocaleTag toLocale(String tag) {
        return LocaleTag.of(tag);
    }

    default String toText(LocaleTag locale) {
        return locale.tag();
    }

    default ContentType toType(String segment) {
        return ContentType.of(segment);
    }

    default String toText(ContentType type) {
        return type.segment();
    }
}
