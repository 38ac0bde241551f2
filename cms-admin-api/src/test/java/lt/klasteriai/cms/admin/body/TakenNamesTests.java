package lt.klasteriai.cms.admin.body;

import static org.assertj.core.api.Assertions.assertThat;

import lt.klasteriai.cms.admin.Editor;
import lt.klasteriai.cms.admin.Everything;
import lt.klasteriai.cms.admin.RunningAdmin;
import org.junit.jupiter.api.Test;

/// A slug and a key belong to one entry of a type.
class TakenNamesTests {

    private final RunningAdmin program = RunningAdmin.shared();
    private final Editor editor = Editor.of(program);

    @Test
    void aSlugThatIsTakenIsRefusedAndChangesNothing() {
        editor.create("pages", "{\"title\":{\"lt\":\"Pirmas\"},\"slug\":{\"lt\":\"vieta\"}}");
        var before = Everything.in(program);

        var refused = editor.create("pages", "{\"title\":{\"lt\":\"Antras\"},\"slug\":{\"lt\":\"vieta\"}}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/slug/lt");
        assertThat(refused.text("/errors/0/locale")).isEqualTo("lt");
        assertThat(Everything.in(program)).isEqualTo(before);
    }

    @Test
    void aKeyThatIsTakenIsRefusedAndChangesNothing() {
        editor.create("pages", "{\"title\":{\"lt\":\"Trečias\"},\"key\":\"the-key\"}");
        var before = Everything.in(program);

        var refused = editor.create("pages", "{\"title\":{\"lt\":\"Ketvirtas\"},\"key\":\"the-key\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/content/key");
        assertThat(Everything.in(program)).isEqualTo(before);
    }
}
