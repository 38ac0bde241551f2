package lt.klasteriai.cms.core.search.query;

import java.util.List;
import java.util.regex.Pattern;
import lt.klasteriai.cms.core.search.query.Operand.Box;
import lt.klasteriai.cms.core.search.query.Operand.Circle;
import lt.klasteriai.cms.core.search.query.Parameters.OutOfRange;

/// Reads parts of the earth. The order is that of GeoJSON (RFC 7946): longitude before latitude, a box from its
/// south-western corner to its north-eastern one.
final class Areas {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,5}(\\.[0-9]{1,15})?");
    private static final double MOST_LONGITUDE = 180;
    private static final double MOST_LATITUDE = 90;
    private static final double LEAST_KILOMETRES = 0.001;
    private static final double MOST_KILOMETRES = 20_000;
    private static final double METRES = 1000;

    private Areas() {}

    static Box box(String text) {
        var numbers = numbers(text, "west,south,east,north");
        double west = longitude("west", numbers.get(0));
        double south = latitude("south", numbers.get(1));
        double east = longitude("east", numbers.get(2));
        double north = latitude("north", numbers.get(3));
        if (south > north) {
            throw new OutOfRange("south must not be greater than north.");
        }
        return new Box(west, south, east, north);
    }

    static Circle circle(String text) {
        var numbers = numbers(text, "longitude,latitude,kilometres");
        return new Circle(
                longitude("longitude", numbers.get(0)),
                latitude("latitude", numbers.get(1)),
                METRES * between("kilometres", numbers.get(2), LEAST_KILOMETRES, MOST_KILOMETRES));
    }

    private static double longitude(String part, String text) {
        return between(part, text, -MOST_LONGITUDE, MOST_LONGITUDE);
    }

    private static double latitude(String part, String text) {
        return between(part, text, -MOST_LATITUDE, MOST_LATITUDE);
    }

    private static double between(String part, String text, double least, double most) {
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(part + " must be a number, such as 25.28.");
        }
        double number = Double.parseDouble(text);
        if (number < least || number > most) {
            throw new OutOfRange(part + " must be from " + plain(least) + " to " + plain(most) + ".");
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static List<String> numbers(String text, String parts) {
        var numbers = List.of(text.split(",", -1));
        if (numbers.size() != parts.split(",", -1).length) {
            throw new IllegalArgumentException(
                    "Numbers are expected in this order, separated by commas: " + parts + ".");
        }
        return numbers;
    }
}
