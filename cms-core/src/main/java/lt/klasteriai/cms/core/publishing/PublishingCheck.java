package lt.klasteriai.cms.core.publishing;

/// Looks at a publication before it happens. Every bean of this kind is asked: to demand or advise something more,
/// write one and register it.
@FunctionalInterface
public interface PublishingCheck {

    /// What is to be said of the entries that the plan publishes or withdraws. Changes nothing; asked again whenever
    /// somebody wants to know, also for publications that lie ahead.
    Findings check(PublicationPlan plan);

    /// As [#check(PublicationPlan)], and what is to be said besides when this account carries it out.
    default Findings check(PublicationPlan plan, String by) {
        return check(plan);
    }
}
