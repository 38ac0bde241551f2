package lt.klasteriai.cms.core.lint;

/// The words of a link say where it leads, also to somebody who hears nothing but the links.
final class LinkText implements LintRule {

    private static final Phrases SAY_NOTHING = Phrases.of(
            "here",
            "click here",
            "click",
            "press here",
            "see here",
            "go here",
            "this",
            "this link",
            "this page",
            "link",
            "more",
            "read more",
            "learn more",
            "find out more",
            "see more",
            "more information",
            "more info",
            "details",
            "continue",
            "continue reading",
            "download",
            "open",
            "website",
            "source",
            "čia",
            "spauskite čia",
            "spausti čia",
            "spauskite",
            "paspauskite čia",
            "žr. čia",
            "žiūrėkite čia",
            "štai čia",
            "ši nuoroda",
            "šią nuorodą",
            "šioje nuorodoje",
            "nuoroda",
            "daugiau",
            "skaityti daugiau",
            "skaitykite daugiau",
            "sužinoti daugiau",
            "sužinokite daugiau",
            "daugiau informacijos",
            "plačiau",
            "skaityti plačiau",
            "skaitykite plačiau",
            "išsamiau",
            "detaliau",
            "toliau",
            "skaityti toliau",
            "atsisiųsti",
            "atverti",
            "svetainė",
            "šaltinis");

    @Override
    public void check(Subject subject, Warnings warnings) {
        for (var text : subject.texts()) {
            for (var at : text.links()) {
                var words = TextParts.readable(at.part().content());
                if (words.isBlank()) {
                    warnings.add(
                            at.pointer(), text.locale(), "link-text-empty", "This link has no words to follow it by.");
                } else if (SAY_NOTHING.contains(words)) {
                    warnings.add(
                            at.pointer(),
                            text.locale(),
                            "link-text-says-nothing",
                            "“" + words.strip() + "” does not say where the link leads.");
                }
            }
        }
    }
}
