package lt.klasteriai.cms.standalone.benchmark;

import java.util.Locale;
import java.util.random.RandomGenerator;

/// Text as news of clusters have it, put together at random from common and rare words.
final class Sentences {

    private static final String[][] LITHUANIAN = {
        {
            "Klasterio nariai", "Įmonių grupė", "Klasterio koordinatorius", "Lietuvos klasterių asociacija",
            "Mokslininkų komanda", "Tarptautinis konsorciumas", "Savivaldybės darbo grupė", "Inovacijų agentūra",
            "Verslo partneriai", "Technologijų centras", "Jauni inžinieriai", "Gamintojų sąjunga"
        },
        {
            "pristatė",
            "aptarė",
            "išbandė",
            "sukūrė",
            "patvirtino",
            "paskelbė",
            "finansuos",
            "įvertino",
            "atnaujino",
            "parengė",
            "išplėtė",
            "pasiūlė"
        },
        {
            "bendrą skaitmeninimo programą", "naują eksporto planą", "dirbtinio intelekto sprendimą",
            "žiedinės ekonomikos projektą", "tvarios pakuotės prototipą", "klasterių brandos kriterijus",
            "mokymų ciklą įmonių vadovams", "bandomąją gamybos liniją", "sveikatos duomenų platformą",
            "energijos taupymo priemones", "lazerių laboratorijos įrangą", "biotechnologijų tyrimų strategiją",
            "tarptautinės parodos stendą", "kvietimą teikti paraiškas", "medienos perdirbimo technologiją",
            "žemdirbių bendradarbiavimo tinklą"
        },
        {
            "Vilniuje",
            "Kaune",
            "Klaipėdoje",
            "Šiauliuose",
            "Panevėžyje",
            "Alytuje",
            "Marijampolėje",
            "Utenoje",
            "Briuselyje",
            "Štutgarte",
            "Taline",
            "Rygoje",
            "Varšuvoje",
            "Helsinkyje"
        },
        {
            "kad mažos įmonės lengviau pasiektų užsienio rinkas", "siekdami pritraukti Europos Sąjungos paramą",
            "nes nariai prašė daugiau bendrų tyrimų", "atsižvelgdami į ministerijos rekomendacijas",
            "ir pakvietė prisijungti naujus partnerius", "o rezultatai bus paskelbti rudenį",
            "kad gamyba taptų draugiškesnė aplinkai", "ir pasirašė ketinimų protokolą",
            "todėl investicijos išaugo dvigubai", "kartu su universitetų laboratorijomis"
        }
    };

    private static final String[][] ENGLISH = {
        {
            "Members of the cluster", "A group of companies", "The coordinator", "The Lithuanian Cluster Association",
            "A team of scientists", "An international consortium", "The Innovation Agency", "Young engineers"
        },
        {
            "presented",
            "discussed",
            "tested",
            "created",
            "approved",
            "announced",
            "will fund",
            "assessed",
            "renewed",
            "prepared"
        },
        {
            "a joint digitalisation programme",
            "a new export plan",
            "an artificial intelligence solution",
            "a circular economy project",
            "a prototype of sustainable packaging",
            "criteria of cluster maturity",
            "training for managers",
            "a pilot production line",
            "a health data platform",
            "laser laboratory equipment"
        },
        {
            "in Vilnius",
            "in Kaunas",
            "in Klaipėda",
            "in Šiauliai",
            "in Brussels",
            "in Stuttgart",
            "in Tallinn",
            "in Riga",
            "in Warsaw"
        },
        {
            "so that small companies reach foreign markets", "to attract support from the European Union",
            "as members asked for more joint research", "and invited new partners to join",
            "and the results will be published in autumn", "together with university laboratories"
        }
    };

    private static final String[] SYLLABLES = {
        "bal", "vi", "ta", "ro", "me", "dus", "lin", "gar", "sko", "ner", "žal", "ąžu", "šil", "tech", "ger", "ma"
    };

    private final RandomGenerator random;
    private final String[][] words;

    private Sentences(RandomGenerator random, String[][] words) {
        this.random = random;
        this.words = words;
    }

    static Sentences lithuanian(RandomGenerator random) {
        return new Sentences(random, LITHUANIAN);
    }

    static Sentences english(RandomGenerator random) {
        return new Sentences(random, ENGLISH);
    }

    String title() {
        return any(0) + " " + any(1) + " " + any(2) + " " + any(3);
    }

    String sentence() {
        return any(0) + " ir „" + company() + "“ " + any(1) + " " + any(2) + " " + any(3) + ", " + any(4) + ".";
    }

    /// One of thousands, so that there are words that only few entries have.
    String company() {
        var name = syllable() + syllable() + syllable();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// What a reader might type to find some of this text.
    String question() {
        return random.nextInt(4) == 0 ? company() : lastWord(any(2)) + " " + any(3);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    private String syllable() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }

    private String any(int part) {
        return words[part][random.nextInt(words[part].length)];
    }
}
