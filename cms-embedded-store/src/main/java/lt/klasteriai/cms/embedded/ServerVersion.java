package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.MongoVersion;
import java.util.List;

/// The MongoDB that the store passes for: 4.4, the oldest that current drivers talk to without complaint.
final class ServerVersion implements MongoVersion {

    @Override
    public List<Integer> getVersionArray() {
        return List.of(4, 4, 0);
    }

    @Override
    public int getWireVersion() {
        return 9;
    }
}
