package nl.schakel.agreements.usecase;

import static nl.schakel.shared.LocalizedText.dutch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.agreements.CommitmentId;
import nl.schakel.agreements.CovenantCards.State;
import nl.schakel.agreements.CovenantId;
import nl.schakel.agreements.Yardstick;
import nl.schakel.agreements.model.Commitment;
import nl.schakel.agreements.model.Commitment.Promise;
import nl.schakel.agreements.model.Commitment.Standing;
import nl.schakel.agreements.model.Covenant;
import nl.schakel.agreements.model.Covenant.Party;
import nl.schakel.agreements.model.Covenant.Terms;
import nl.schakel.agreements.model.Period;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/**
 * The covenant of 2022 on the second generation. That it was signed, by whom and what for are
 * facts, as are the theme year and the e-learning; of one strand nobody has said yet how it stands,
 * which is what the demo shows then. The percentage by which one is counted is made up.
 */
final class DemoCovenant {

  private static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);

  /** Nobody agreed on it: so the demo shows figures. */
  private static final Yardstick WARMLY =
      new Yardstick(Yardstick.Share.WARM, Yardstick.Bound.AT_LEAST, 60);

  private DemoCovenant() {}

  static Covenant covenant() {
    return new Covenant(
        CovenantId.next(), terms(), List.of(findable(), sufficient(), expertise()), 0);
  }

  private static Terms terms() {
    return new Terms(
        new Slug("tweede-generatie"),
        dutch("Convenant tweede generatie")
            .with(Language.ENGLISH, "Covenant on the second generation")
            .with(Language.FRENCH, "Convention sur la deuxième génération")
            .with(Language.ARABIC, "ميثاق الجيل الثاني"),
        dutch("Vindbare en voldoende steun voor de tweede generatie.")
            .with(Language.ENGLISH, "Findable and sufficient support for the second generation.")
            .with(
                Language.FRENCH,
                "Un soutien suffisant et facile à trouver pour la deuxième génération.")
            .with(Language.ARABIC, "دعم كافٍ وسهل الوصول إليه للجيل الثاني."),
        DemoOrganisation.JMW.id(),
        Stream.of(
                DemoOrganisation.JMW,
                DemoOrganisation.VWS,
                DemoOrganisation.PELITA,
                DemoOrganisation.VETERANENINSTITUUT,
                DemoOrganisation.ARQ)
            .map(party -> new Party(party.id(), Party.Role.SIGNATORY, IN_2022))
            .toList(),
        Period.since(IN_2022),
        Optional.empty());
  }

  private static Commitment findable() {
    LocalizedText statement =
        dutch("Wie tot de tweede generatie hoort, vindt steun als die nodig is.")
            .with(
                Language.ENGLISH, "People of the second generation find support when they need it.")
            .with(
                Language.FRENCH,
                "Les personnes de la deuxième génération trouvent un soutien quand il le faut.")
            .with(Language.ARABIC, "يجد أبناء الجيل الثاني الدعم عندما يحتاجون إليه.");
    LocalizedText note =
        dutch("2023 was het themajaar ‘Leven met oorlog’.")
            .with(Language.ENGLISH, "2023 was the theme year ‘Living with war’.")
            .with(Language.FRENCH, "2023 était l’année thématique « Vivre avec la guerre ».")
            .with(Language.ARABIC, "كان عام 2023 عامًا بعنوان «العيش مع الحرب».");
    return commitment(
        new Promise(statement, Optional.empty(), Optional.empty()).heldAgainst(WARMLY),
        List.of(onTrack(LocalDate.of(2023, 12, 31), note)));
  }

  private static Commitment sufficient() {
    LocalizedText statement =
        dutch("Er is genoeg steun voor de tweede generatie.")
            .with(Language.ENGLISH, "There is enough support for the second generation.")
            .with(Language.FRENCH, "Il y a assez de soutien pour la deuxième génération.")
            .with(Language.ARABIC, "يوجد ما يكفي من الدعم للجيل الثاني.");
    return commitment(new Promise(statement, Optional.empty(), Optional.empty()), List.of());
  }

  private static Commitment expertise() {
    LocalizedText note =
        dutch("De e-learning staat online, is gratis en telt mee voor registerpunten.")
            .with(
                Language.ENGLISH,
                "The e-learning is online, is free and counts for register points.")
            .with(
                Language.FRENCH,
                "L’e-learning est en ligne, gratuit, et donne des points d’accréditation.")
            .with(
                Language.ARABIC,
                "التعلّم الإلكتروني متاح مجانًا على الإنترنت ويُحتسب في نقاط السجل.");
    return commitment(
        new Promise(
            dutch("We vergroten de deskundigheid van reguliere professionals.")
                .with(Language.ENGLISH, "We raise the expertise of regular professionals.")
                .with(Language.FRENCH, "Nous renforçons l’expertise des professionnels.")
                .with(Language.ARABIC, "نرفع خبرة المهنيين في الخدمات العامة."),
            Optional.of(
                dutch("Een e-learning die iedere professional gratis kan volgen")
                    .with(
                        Language.ENGLISH, "An e-learning that any professional can follow for free")
                    .with(Language.FRENCH, "Un e-learning gratuit pour tout professionnel")
                    .with(Language.ARABIC, "تعلّم إلكتروني مجاني لكل مهني")),
            Optional.of(
                dutch("Online en geaccrediteerd")
                    .with(Language.ENGLISH, "Online and accredited")
                    .with(Language.FRENCH, "En ligne et accrédité")
                    .with(Language.ARABIC, "متاح على الإنترنت ومعتمد"))),
        List.of(onTrack(LocalDate.of(2024, 9, 22), note)));
  }

  private static Commitment commitment(Promise promise, List<Standing> history) {
    return new Commitment(CommitmentId.next(), promise, history);
  }

  private static Standing onTrack(LocalDate on, LocalizedText note) {
    return new Standing(State.ON_TRACK, on, Optional.empty(), Optional.of(note));
  }
}
