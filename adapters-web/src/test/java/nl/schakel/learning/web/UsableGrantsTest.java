package nl.schakel.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.agreements.GrantCard;
import nl.schakel.agreements.GrantId;
import nl.schakel.agreements.Grants;
import nl.schakel.learning.model.AProgramme;
import nl.schakel.learning.model.EligibilityRule;
import nl.schakel.learning.model.FourThemes;
import nl.schakel.learning.model.Programme.Description;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.junit.jupiter.api.Test;

/** VVSG plans; AMIF pays for its programmes, and its grant of then is over. */
class UsableGrantsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  private final GrantCard own = grant(GrantId.next(), "eigen", FourThemes.VVSG);
  private final GrantCard partner = grant(GrantId.next(), "partner", FourThemes.AMIF);
  private final GrantCard foreign = grant(GrantId.next(), "ander", OrganisationId.next());
  private final GrantCard over = grant(FourThemes.GRANT, "voorbij", FourThemes.AMIF);
  private final Actor planner =
      new Actor(
          AccountId.next(),
          PersonId.next(),
          Set.of(new Assignment(Role.COORDINATOR, FourThemes.VVSG)));
  private final UsableGrants usable =
      new UsableGrants(
          new Running(List.of(own, partner, foreign)),
          Clock.fixed(Instant.parse("2027-02-01T09:00:00Z"), ZoneOffset.UTC));

  @Test
  void a_new_programme_is_paid_by_what_the_planner_has() {
    assertThat(usable.of(planner, Optional.empty())).containsExactly(own);
  }

  @Test
  void who_makes_it_with_them_may_pay_too_and_what_paid_once_stays() {
    assertThat(usable.of(planner, Optional.of(programme()))).containsExactly(own, partner, over);
  }

  @Test
  void who_plans_for_nobody_has_only_what_is_there() {
    Actor reader = new Actor(AccountId.next(), PersonId.next(), Set.of());
    assertThat(usable.of(reader, Optional.empty())).isEmpty();
    assertThat(usable.of(reader, Optional.of(programme()))).containsExactly(partner, over);
  }

  private static Description programme() {
    return AProgramme.description("rouw", new EligibilityRule.Everyone());
  }

  private static GrantCard grant(GrantId id, String slug, OrganisationId funder) {
    LocalizedText name = LocalizedText.dutch(slug);
    return new GrantCard(id, new Slug(slug), name, name, List.of(funder));
  }

  private final class Running implements Grants {

    private final List<GrantCard> running;

    Running(List<GrantCard> running) {
      this.running = running;
    }

    @Override
    public Optional<GrantCard> find(GrantId id) {
      return all().stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    @Override
    public List<GrantCard> all() {
      return Stream.concat(running.stream(), Stream.of(over)).toList();
    }

    @Override
    public List<GrantCard> usableBy(Collection<OrganisationId> organisations, LocalDate day) {
      assertThat(day).isEqualTo(TODAY);
      return running.stream()
          .filter(grant -> grant.funders().stream().anyMatch(organisations::contains))
          .toList();
    }
  }
}
