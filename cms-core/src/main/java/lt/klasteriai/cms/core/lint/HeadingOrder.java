package lt.klasteriai.cms.core.lint;

/// Headings are the table of contents of those who listen: they begin below the title, which is level 1, and leave no
/// level out on their way down.
final class HeadingOrder implements LintRule {

    private static final int TITLE = 1;

    @Override
    public void check(Subject subject, Warnings warnings) {
        subject.texts().forEach(text -> check(text, warnings));
    }

    private static void check(TextParts text, Warnings warnings) {
        int above = TITLE;
        for (var at : text.headings()) {
            int level = at.part().level();
            if (TextParts.readable(at.part().content()).isBlank()) {
                warnings.add(at.pointer(), text.locale(), "heading-empty", "This heading has no words.");
            }
            if (level > above + 1 && above == TITLE) {
                warnings.add(
                        at.pointer(),
                        text.locale(),
                        "heading-starts-deep",
                        "The first heading is at level " + level + "; the text begins at level 2, below the title.");
            } else if (level > above + 1) {
                warnings.add(
                        at.pointer(),
                        text.locale(),
                        "heading-level-skipped",
                        "Level " + level + " follows level " + above + "; no level is left out.");
            }
            above = level;
        }
    }
}
