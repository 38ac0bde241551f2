package lt.klasteriai.cms.core.lint;

/// One piece of advice, given on the content alone.
@FunctionalInterface
interface LintRule {

    void check(Subject subject, Warnings warnings);
}
