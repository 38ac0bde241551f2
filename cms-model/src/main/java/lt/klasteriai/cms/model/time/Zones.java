package lt.klasteriai.cms.model.time;

import java.time.ZoneId;

/// The time zones that are meant where none is given.
public final class Zones {

    /// The association's own.
    public static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    /// That of the European Commission.
    public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private Zones() {}
}
