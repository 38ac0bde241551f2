package lt.klasteriai.cms.model.contenttype;

import java.time.LocalDate;
import java.util.List;
import lt.klasteriai.cms.model.asset.AssetId;
import lt.klasteriai.cms.model.cluster.Cluster;
import lt.klasteriai.cms.model.cluster.ClusterKind;
import lt.klasteriai.cms.model.cluster.ClusterLabel;
import lt.klasteriai.cms.model.cluster.ClusterSize;
import lt.klasteriai.cms.model.cluster.ClusterStatus;
import lt.klasteriai.cms.model.cluster.ContactPerson;
import lt.klasteriai.cms.model.cluster.LabelLevel;
import lt.klasteriai.cms.model.cluster.Member;
import lt.klasteriai.cms.model.cluster.MemberKind;
import lt.klasteriai.cms.model.cluster.NaceCode;
import lt.klasteriai.cms.model.cluster.NaceRevision;
import lt.klasteriai.cms.model.cluster.Seat;
import lt.klasteriai.cms.model.contact.EmailAddress;
import lt.klasteriai.cms.model.contact.PhoneNumber;
import lt.klasteriai.cms.model.place.CountryCode;
import lt.klasteriai.cms.model.place.GeoPoint;
import lt.klasteriai.cms.model.place.NutsCode;
import lt.klasteriai.cms.model.time.PartialDate;

final class ClusterFixture {

    private static final EmailAddress EMAIL = new EmailAddress("info@litek.lt");
    private static final PhoneNumber PHONE = new PhoneNumber("+370 600 00000");

    private ClusterFixture() {}

    static Cluster cluster() {
        return Cluster.builder()
                .common(ContentFixture.common())
                .shortName("LITEK")
                .legalName("VšĮ LITEK")
                .registrationCode("302700000")
                .established(new PartialDate("2011"))
                .status(ClusterStatus.ACTIVE)
                .kind(ClusterKind.CLUSTER)
                .website(ContentFixture.ADDRESS)
                .email(EMAIL)
                .phone(PHONE)
                .socialLinks(List.of(ContentFixture.ADDRESS))
                .description(ContentFixture.richText("Description"))
                .logo(new AssetId("Logo"))
                .naceCodes(List.of(new NaceCode("26.70", NaceRevision.REV_2_1)))
                .specialisationPriorities(List.of("Photonics"))
                .technologyFields(List.of("Lasers"))
                .size(size())
                .labels(List.of(label()))
                .seat(new Seat("Mokslininkų g. 6A", "Vilnius", new NutsCode("LT011"), GeoPoint.of(25.26, 54.75)))
                .coordinator("Science and Technology Park")
                .contactPersons(List.of(new ContactPerson("Ona", "Coordinator", EMAIL, PHONE, true)))
                .members(List.of(member()))
                .services(List.of(ContentFixture.text("Service")))
                .exportMarkets(List.of(new CountryCode("DE")))
                .eccpUrl(ContentFixture.ADDRESS)
                .partnerClusters(ContentFixture.ids("Partner"))
                .build();
    }

    private static ClusterSize size() {
        return ClusterSize.builder()
                .members(20)
                .smes(10)
                .large(4)
                .research(3)
                .publicBodies(2)
                .other(1)
                .employees(1500)
                .teamFte(ContentFixture.half())
                .asOf(LocalDate.of(2025, 12, 31))
                .build();
    }

    private static ClusterLabel label() {
        return new ClusterLabel(
                "ESCA",
                LabelLevel.BRONZE,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2026, 12, 31),
                ContentFixture.ADDRESS);
    }

    private static Member member() {
        return new Member(
                "A laser maker",
                MemberKind.SME,
                new PartialDate("2011-05"),
                new PartialDate("2020-01-31"),
                ContentFixture.ADDRESS);
    }
}
