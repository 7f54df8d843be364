package nl.schakel.agreements.usecase;

import static nl.schakel.shared.LocalizedText.dutch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.agreements.DemoGrant;
import nl.schakel.agreements.GrantUses.Kind;
import nl.schakel.agreements.model.Grant;
import nl.schakel.agreements.model.Grant.Terms;
import nl.schakel.agreements.model.Period;
import nl.schakel.agreements.model.Quota;
import nl.schakel.agreements.model.Quota.Span;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What pays for the programmes of the demo. */
final class DemoGrants {

  /** The page names no number; this one is the example of what a requester is told. */
  private static final int FREE_EACH_YEAR = 15;

  private DemoGrants() {}

  static Grant amif() {
    Terms terms =
        new Terms(
            new Slug("amif-ocmw"),
            dutch("AMIF-subsidie voor de expertise van OCMW-medewerkers")
                .with(Language.ENGLISH, "AMIF grant for the expertise of OCMW staff")
                .with(Language.FRENCH, "Subside AMIF pour l’expertise du personnel des CPAS")
                .with(Language.ARABIC, "منحة AMIF لتنمية خبرة العاملين في OCMW"),
            dutch("Alleen bedoeld om de expertise van OCMW-medewerkers te versterken.")
                .with(Language.ENGLISH, "Meant only to strengthen the expertise of OCMW staff.")
                .with(
                    Language.FRENCH,
                    "Destiné uniquement à renforcer l’expertise du personnel des CPAS.")
                .with(Language.ARABIC, "مخصصة فقط لتعزيز خبرة العاملين في OCMW."),
            dutch("Wie officieel bij een OCMW werkt. Wie er vast mee samenwerkt, kan het vragen.")
                .with(
                    Language.ENGLISH,
                    "People employed by an OCMW. Who works with one structurally, may ask.")
                .with(
                    Language.FRENCH,
                    "Le personnel des CPAS. Qui collabore durablement avec un CPAS peut demander.")
                .with(
                    Language.ARABIC,
                    "من يعمل رسميًا في OCMW. ومن يتعاون معه بانتظام يمكنه أن يسأل."),
            DemoOrganisation.VVSG.id(),
            List.of(DemoOrganisation.AMIF.id()),
            Optional.empty(),
            Optional.empty());
    return new Grant(DemoGrant.AMIF, terms, List.of(), 0);
  }

  static Grant parentingSupport() {
    LocalizedText others =
        dutch("Gemeenten en donateurs")
            .with(Language.ENGLISH, "Municipalities and donors")
            .with(Language.FRENCH, "Des communes et des donateurs")
            .with(Language.ARABIC, "بلديات ومتبرعون");
    Terms terms =
        new Terms(
            new Slug("opvoedondersteuning-2021"),
            dutch("Preventieve opvoedondersteuning 2021")
                .with(Language.ENGLISH, "Preventive parenting support 2021")
                .with(Language.FRENCH, "Soutien préventif à la parentalité 2021")
                .with(Language.ARABIC, "الدعم الوقائي للوالدين 2021"),
            dutch("Sterkere ouders, toegeruste begeleiders en een keten die beter werkt.")
                .with(
                    Language.ENGLISH,
                    "Stronger parents, better equipped support workers, a better working chain.")
                .with(
                    Language.FRENCH,
                    "Des parents plus forts, des accompagnants mieux outillés, une chaîne"
                        + " efficace.")
                .with(Language.ARABIC, "والدون أقوى ومرافقون أكثر استعدادًا وسلسلة دعم تعمل أفضل."),
            dutch("Gevluchte ouders, hun maatschappelijk begeleiders en de reguliere diensten.")
                .with(
                    Language.ENGLISH,
                    "Refugee parents, their support workers and the regular services.")
                .with(
                    Language.FRENCH,
                    "Les parents réfugiés, leurs accompagnants et les services ordinaires.")
                .with(Language.ARABIC, "الوالدون اللاجئون ومرافقوهم والخدمات العامة."),
            DemoOrganisation.VLUCHTELINGENWERK.id(),
            List.of(
                DemoOrganisation.ZONMW.id(),
                DemoOrganisation.ORANJE_FONDS.id(),
                DemoOrganisation.BERNARD_VAN_LEER.id()),
            Optional.of(others),
            Optional.of(Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1))));
    return new Grant(DemoGrant.PARENTING_SUPPORT, terms, List.of(), 0);
  }

  static Grant freeTrainings() {
    Terms terms =
        new Terms(
            new Slug("gratis-trainingen"),
            dutch("Gratis trainingen over taboethema’s")
                .with(Language.ENGLISH, "Free trainings on taboo themes")
                .with(Language.FRENCH, "Formations gratuites sur des thèmes tabous")
                .with(Language.ARABIC, "تدريبات مجانية حول المواضيع المحظورة"),
            dutch(
                    "Elk jaar is een beperkt aantal trainingen gratis: wie het eerst komt, het"
                        + " eerst maalt.")
                .with(
                    Language.ENGLISH,
                    "A limited number of trainings is free each year: first come, first served.")
                .with(
                    Language.FRENCH,
                    "Chaque année, un nombre limité de formations est gratuit, dans l’ordre"
                        + " d’arrivée.")
                .with(Language.ARABIC, "عدد محدود من التدريبات مجاني كل سنة، بحسب أولوية الطلب."),
            dutch("Organisaties die een training op maat willen.")
                .with(Language.ENGLISH, "Organisations that want a tailor-made training.")
                .with(Language.FRENCH, "Les organisations qui veulent une formation sur mesure.")
                .with(Language.ARABIC, "المنظمات التي تريد تدريبًا حسب حاجتها."),
            DemoOrganisation.MOVISIE.id(),
            List.of(),
            Optional.of(
                dutch("Alliantie Verandering van Binnenuit")
                    .with(Language.ENGLISH, "Alliance Change from Within")
                    .with(Language.FRENCH, "Alliance Changer de l’intérieur")
                    .with(Language.ARABIC, "تحالف التغيير من الداخل")),
            Optional.of(Period.since(LocalDate.of(2018, 1, 1))));
    return new Grant(
        DemoGrant.FREE_TRAININGS,
        terms,
        List.of(new Quota(Kind.FREE_TRAININGS, Span.CALENDAR_YEAR, FREE_EACH_YEAR)),
        0);
  }
}
