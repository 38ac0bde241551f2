package lt.klasteriai.cms.core.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.NoOpDbRefResolver;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/// How both programs speak to MongoDB.
final class Connections {

    private static final int STORE_ANSWERS_WITHIN_SECONDS = 10;

    private Connections() {}

    /// Majority on both sides, whatever the connection string says: an acknowledged publication must survive a change
    /// of primary, and a reader must never see one that does not.
    ///
    /// @param listeners told of every command, for figures
    static MongoClient open(String uri, List<CommandListener> listeners) {
        var settings = MongoClientSettings.builder()
                .commandListenerList(listeners)
                .applyConnectionString(new ConnectionString(uri))
                .writeConcern(WriteConcern.MAJORITY)
                .readConcern(ReadConcern.MAJORITY)
                .readPreference(ReadPreference.primary())
                .applyToClusterSettings(
                        cluster -> cluster.serverSelectionTimeout(STORE_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS))
                .applyToSocketSettings(socket -> socket.connectTimeout(STORE_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS)
                        .readTimeout(STORE_ANSWERS_WITHIN_SECONDS, TimeUnit.SECONDS))
                .build();
        return MongoClients.create(settings);
    }

    /// Documents carry no class names and decimals keep every digit.
    static MongoTemplate template(MongoClient client, String database) {
        var conversions = MongoCustomConversions.create(
                adapter -> adapter.bigDecimal(MongoCustomConversions.BigDecimalRepresentation.DECIMAL128));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        context.afterPropertiesSet();
        var factory = new SimpleMongoClientDatabaseFactory(client, database);
        var converter = new MappingMongoConverter(NoOpDbRefResolver.INSTANCE, context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        converter.setCodecRegistryProvider(factory);
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }
}
