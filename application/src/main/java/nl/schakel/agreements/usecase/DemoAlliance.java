package nl.schakel.agreements.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import nl.schakel.agreements.AllianceId;
import nl.schakel.agreements.model.Alliance;
import nl.schakel.agreements.model.Memberships;
import nl.schakel.agreements.model.Memberships.Membership;
import nl.schakel.agreements.model.Memberships.Role;
import nl.schakel.agreements.model.Period;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** Since 2018: Movisie, seven self-organisations, and an expert that contributes. */
final class DemoAlliance {

  private static final Period SINCE_2018 = Period.since(LocalDate.of(2018, 1, 1));

  private DemoAlliance() {}

  static Alliance alliance() {
    Stream<Membership> members =
        EnumSet.range(DemoOrganisation.IOT, DemoOrganisation.FSAN).stream()
            .map(each -> member(each, Role.MEMBER));
    List<Membership> all =
        Stream.of(
                Stream.of(member(DemoOrganisation.MOVISIE, Role.LEAD)),
                members,
                Stream.of(member(DemoOrganisation.LKHA, Role.CONTRIBUTING_EXPERT)))
            .flatMap(each -> each)
            .toList();
    return new Alliance.Active(AllianceId.next(), profile(), new Memberships(all), 0);
  }

  private static Membership member(DemoOrganisation organisation, Role role) {
    return new Membership(organisation.id(), role, SINCE_2018);
  }

  private static Alliance.Profile profile() {
    return new Alliance.Profile(
        new Slug("verandering-van-binnenuit"),
        LocalizedText.dutch("Alliantie Verandering van Binnenuit")
            .with(Language.ENGLISH, "Alliance Change from Within")
            .with(Language.FRENCH, "Alliance Changer de l’intérieur")
            .with(Language.ARABIC, "تحالف التغيير من الداخل"),
        LocalizedText.dutch(
                "Samen werken we van binnenuit aan gelijkheid, veiligheid en acceptatie van"
                    + " vrouwen en lhbt’ers, met mensen uit de gemeenschappen zelf.")
            .with(
                Language.ENGLISH,
                "Together we work from within for equality, safety and acceptance of women and"
                    + " LGBT people, with people from the communities themselves.")
            .with(
                Language.FRENCH,
                "Ensemble, nous œuvrons de l’intérieur pour l’égalité, la sécurité et"
                    + " l’acceptation des femmes et des personnes LGBT, avec des membres des"
                    + " communautés elles-mêmes.")
            .with(
                Language.ARABIC,
                "نعمل معًا من الداخل من أجل المساواة والأمان وتقبّل النساء والمثليين، مع أشخاص من"
                    + " المجتمعات نفسها."),
        DemoOrganisation.MOVISIE.id());
  }
}
