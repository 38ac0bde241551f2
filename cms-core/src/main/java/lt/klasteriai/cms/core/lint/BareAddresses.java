package lt.klasteriai.cms.core.lint;

import java.util.regex.Pattern;
import lt.klasteriai.cms.model.richtext.Mark;

/// An address among the words is read out letter by letter, and as plain text it leads nowhere.
final class BareAddresses implements LintRule {

    private static final String CODE = "bare-address";
    private static final Pattern ADDRESS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:https?://|www\\.)[\\p{L}\\p{N}]", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject subject, Warnings warnings) {
        subject.texts().forEach(text -> check(text, warnings));
        for (var part : subject.localized()) {
            for (var locale : subject.locales()) {
                if (part.values().in(locale) instanceof String plain && holdsAddress(plain)) {
                    warnings.add(
                            part.pointer() + "/" + locale.tag(),
                            locale,
                            CODE,
                            "An address in plain text leads nowhere; say in words what is there.");
                }
            }
        }
    }

    private static void check(TextParts text, Warnings warnings) {
        for (var at : text.links()) {
            if (holdsAddress(TextParts.readable(at.part().content()))) {
                warnings.add(
                        at.pointer(), text.locale(), CODE, "The link shows its address; say in words where it leads.");
            }
        }
        for (var at : text.texts()) {
            if (!at.part().marks().contains(Mark.CODE) && holdsAddress(at.part().text())) {
                warnings.add(at.pointer(), text.locale(), CODE, "Make the address a link with words of its own.");
            }
        }
    }

    private static boolean holdsAddress(String text) {
        return ADDRESS.matcher(text).find();
    }
}
