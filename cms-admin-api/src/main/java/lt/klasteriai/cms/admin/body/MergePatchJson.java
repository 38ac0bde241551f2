package lt.klasteriai.cms.admin.body;

import org.springframework.http.MediaType;

/// The media type of JSON merge patches (RFC 7396).
public final class MergePatchJson {

    public static final String VALUE = "application/merge-patch+json";

    static final MediaType TYPE = MediaType.valueOf(VALUE);

    private MergePatchJson() {}
}
