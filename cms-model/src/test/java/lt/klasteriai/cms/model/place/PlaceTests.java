package lt.klasteriai.cms.model.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTests {

    @Test
    void aPointHasLongitudeBeforeLatitude() {
        assertThat(GeoPoint.of(25.28, 54.69).coordinates()).containsExactly(25.28, 54.69);
    }

    @ParameterizedTest
    @CsvSource({"180.1, 0", "-180.1, 0", "0, 90.1", "0, -90.1", "NaN, 0", "0, NaN", "Infinity, 0"})
    void pointsBesideTheEarthAreRefused(double longitude, double latitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.of(longitude, latitude));
    }

    @Test
    void otherGeometriesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint("LineString", List.of(25.0, 54.0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new GeoPoint("Point", List.of(25.0, 54.0, 100.0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lt", "LTU", "XX", "UK", ""})
    void onlyIsoCountriesAreCountries(String code) {
        assertThat(new CountryCode("LT").value()).isEqualTo("LT");
        assertThatIllegalArgumentException().isThrownBy(() -> new CountryCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LT", "LT0", "LT02", "LT011"})
    void regionsOfAllLevelsAreAccepted(String code) {
        assertThat(new NutsCode(code).value()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "lt011", "LT0111", "LT-01"})
    void whatIsNoRegionIsRefused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new NutsCode(code));
    }
}
