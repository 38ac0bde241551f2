package lt.klasteriai.cms.core.search.lithuanian;

/// What an ending says about a verb.
///
/// @param base the stem that the form is made from
/// @param participle whether it is declined as an adjective is, or stands still but is made like one that is
record VerbForm(Base base, boolean participle) {

    /// A verb has three stems; what is made from that of the infinitive differs in what it does to its last sound.
    enum Base {
        PRESENT,
        PAST,
        INFINITIVE,
        FUTURE,
        IMPERATIVE;

        boolean endsInConsonant() {
            return this == PRESENT || this == PAST;
        }
    }
}
