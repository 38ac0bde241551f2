package lt.klasteriai.cms.core.lint;

import java.util.regex.Pattern;

/// An alternative text that only names the file or says that there is a picture tells a listener nothing. That there
/// is one at all is a rule of the model.
final class AltText implements LintRule {

    private static final Pattern FILE_NAME =
            Pattern.compile("(?i)\\S+\\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)|(?:img|dsc|dscn|pxl)[_-]?\\d+\\S*");
    private static final Phrases SAY_NOTHING = Phrases.of(
            "image",
            "picture",
            "photo",
            "photograph",
            "illustration",
            "graphic",
            "banner",
            "logo",
            "untitled",
            "nuotrauka",
            "paveikslas",
            "paveikslėlis",
            "vaizdas",
            "foto",
            "iliustracija",
            "logotipas",
            "be pavadinimo");

    @Override
    public void check(Subject subject, Warnings warnings) {
        var image = subject.content().common().leadImage();
        if (image == null) {
            return;
        }
        for (var locale : subject.locales()) {
            var alt = image.alt().in(locale);
            if (alt != null && (FILE_NAME.matcher(alt.strip()).matches() || SAY_NOTHING.contains(alt))) {
                warnings.add(
                        "/leadImage/alt/" + locale.tag(),
                        locale,
                        "alt-says-nothing",
                        "Say what the picture shows to somebody who does not see it.");
            }
        }
    }
}
