package lt.klasteriai.cms.core.lint;

import lt.klasteriai.cms.model.cluster.Cluster;

/// What the European Cluster Collaboration Platform asks of a cluster that it lists; the model knows it.
final class EuropeanCriteria implements LintRule {

    @Override
    public void check(Subject subject, Warnings warnings) {
        if (subject.content() instanceof Cluster cluster) {
            cluster.advice()
                    .forEach(advice ->
                            warnings.add(advice.pointer(), advice.locale(), advice.code(), sentence(advice.detail())));
        }
    }

    private static String sentence(String advice) {
        return Character.toUpperCase(advice.charAt(0)) + advice.substring(1) + ".";
    }
}
