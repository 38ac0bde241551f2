package lt.klasteriai.cms.delivery.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Safelist;

/// Rich text as it may stand in a feed: nothing that acts or dresses, and no address that means something only here.
final class FeedHtml {

    private static final Safelist ALLOWED = Safelist.relaxed().addTags("figure", "figcaption", "hr", "s", "del");
    private static final Document.OutputSettings AS_IT_IS = new Document.OutputSettings().prettyPrint(false);

    private FeedHtml() {}

    /// @param address where the text stands, against which relative addresses are read
    static String of(String html, String address) {
        return Jsoup.clean(html, address, ALLOWED, AS_IT_IS);
    }
}
