package lt.klasteriai.cms.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/// The answer to a command that was not carried out.
final class Refusal {

    private Refusal() {}

    static MongoServerError readOnly() {
        return new MongoServerError(13, "Unauthorized", "this connection may only read");
    }

    static MongoServerError unsupported(String what) {
        return new MongoServerError(115, "CommandNotSupported", what + " is not supported by the embedded store");
    }

    static Document answer(MongoServerError error) {
        Document answer = new Document("ok", 0.0).append("errmsg", error.getMessageWithoutErrorCode());
        answer.put("code", error.getCode());
        answer.put("codeName", error.getCodeName());
        return answer;
    }
}
