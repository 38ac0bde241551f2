package lt.klasteriai.cms.admin.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.klasteriai.cms.admin.Reply;

/// What a previewed list shows.
final class PreviewedList {

    private PreviewedList() {}

    static List<String> titlesIn(Reply list) {
        assertThat(list.status()).as(list.response().body()).isEqualTo(200);
        return list.json()
                .at("/items")
                .valueStream()
                .map(item -> item.at("/title").asString())
                .toList();
    }
}
