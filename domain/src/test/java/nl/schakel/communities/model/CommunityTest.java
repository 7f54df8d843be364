package nl.schakel.communities.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.communities.CommunityId;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.model.Naming.Former;
import nl.schakel.communities.model.Naming.Name;
import nl.schakel.communities.model.Profile.Entry;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.Slug;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class CommunityTest {

  private static final Instant NOW = Instant.parse("2019-04-08T08:00:00Z");
  private static final Name FIRST = name("Preventie", "preventie");
  private static final Name SECOND = name("Overdracht", "overdracht");

  private final Community community =
      Community.found(
          CommunityId.next(),
          OrganisationId.next(),
          FIRST,
          new Profile("Leren", Language.DUTCH, Set.of(), Optional.empty(), Entry.OPEN, List.of()));

  @Test
  void every_name_is_remembered_with_why_it_went() {
    Community after =
        community.rename(SECOND, "Begin bij wat goed gaat", NOW).rename(FIRST, "Toch", NOW);

    assertThat(after.naming().now()).isEqualTo(FIRST);
    assertThat(after.naming().former()).extracting(Former::name).containsExactly(FIRST, SECOND);
    assertThat(after.naming().former().getFirst().reason()).isEqualTo("Begin bij wat goed gaat");
  }

  @Test
  void the_second_of_two_who_rename_at_once_is_told() {
    Community after = community.rename(SECOND, "Beter", NOW);

    assertThatThrownBy(() -> after.seenAs(community.version()))
        .isInstanceOf(StaleChangeException.class);
    assertThat(after.seenAs(after.version())).isEqualTo(after);
  }

  @Test
  void a_team_that_is_no_longer_named_stays_for_what_was_counted() {
    List<Team> before = Team.called(List.of("Noord", "Zuid"), List.of());
    List<Team> after = Team.called(List.of("Zuid", "West"), before);

    assertThat(after).extracting(Team::name).containsExactly("Zuid", "West", "Noord");
    assertThat(after.getFirst().id()).isEqualTo(before.getLast().id());
    assertThat(after.getLast().current()).isFalse();
    assertThat(Team.called(List.of("Noord"), after).getFirst().current()).isTrue();
  }

  @Test
  void something_leads_only_to_what_is_later_and_there() {
    Activity day = activity("2019-06-24");
    Activity talk = activity("2019-02-04").leadingTo(day);

    assertThat(talk.fitsAmong(List.of(talk, day))).isTrue();
    assertThat(talk.fitsAmong(List.of(talk))).isFalse();
    assertThat(day.leadingTo(talk).fitsAmong(List.of(talk, day))).isFalse();
    assertThat(day.leadingTo(day).fitsAmong(List.of(talk, day))).isFalse();
  }

  private static Activity activity(String day) {
    return new Activity(
        Activity.Id.next(),
        Kind.CONVERSATION,
        "Gesprek",
        LocalDate.parse(day),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Name name(String text, String slug) {
    return new Name(text, new Slug(slug));
  }
}
