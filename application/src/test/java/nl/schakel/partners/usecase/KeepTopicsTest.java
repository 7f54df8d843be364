package nl.schakel.partners.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.model.Topic;
import nl.schakel.partners.port.InMemoryTopics;
import nl.schakel.partners.usecase.KeepTopics.Description;
import nl.schakel.partners.usecase.KeepTopics.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class KeepTopicsTest {

  private static final Instant NOW = Instant.parse("2027-02-01T09:00:00Z");
  private static final TopicCode TRAUMA = TopicCode.of("trauma");
  private static final TopicCode WAR = TopicCode.of("war-trauma");

  private final InMemoryTopics register = new InMemoryTopics();
  private final List<Object> told = new ArrayList<>();
  private final Actor keeper = actor(Role.COORDINATOR);
  private final KeepTopics topics =
      new TopicService(register, told::add, Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void a_renamed_topic_keeps_its_code_and_what_it_was_called() {
    topics.add(keeper, TRAUMA, saying("Preventie"));
    assertThat(topics.revise(keeper, TRAUMA, 0, because("Doorwerking", "Begin bij wat goed gaat.")))
        .isEqualTo(new Outcome.Done(TRAUMA));
    Topic topic = register.find(TRAUMA).orElseThrow();
    assertThat(topic.label()).isEqualTo(LocalizedText.dutch("Doorwerking"));
    assertThat(topic.earlierLabels()).containsExactly(LocalizedText.dutch("Preventie"));
    assertThat(topic.labels().getLast().from()).contains(LocalDate.of(2027, 2, 1));
    assertThat(told).hasSize(2);
  }

  @Test
  void another_name_needs_a_reason_and_another_place_does_not() {
    topics.add(keeper, TRAUMA, saying("Trauma"));
    assertThat(topics.revise(keeper, TRAUMA, 0, saying("Iets anders")))
        .isEqualTo(new Outcome.ReasonNeeded());
    assertThat(topics.revise(keeper, TRAUMA, 0, saying("Trauma")))
        .isEqualTo(new Outcome.Done(TRAUMA));
  }

  @Test
  void a_topic_is_not_part_of_itself_not_by_way_of_another_either() {
    topics.add(keeper, TRAUMA, saying("Trauma"));
    topics.add(keeper, WAR, under("Oorlogstrauma", TRAUMA));
    assertThat(topics.revise(keeper, TRAUMA, 0, under("Trauma", WAR)))
        .isEqualTo(new Outcome.Circular());
    assertThat(topics.revise(keeper, TRAUMA, 0, under("Trauma", TRAUMA)))
        .isEqualTo(new Outcome.Circular());
    assertThat(topics.revise(keeper, TRAUMA, 0, under("Trauma", TopicCode.of("nowhere"))))
        .isEqualTo(new Outcome.UnknownBroader());
  }

  @Test
  void a_code_is_given_once_and_an_old_form_overwrites_nothing() {
    topics.add(keeper, TRAUMA, saying("Trauma"));
    assertThat(topics.add(keeper, TRAUMA, saying("Nog een"))).isEqualTo(new Outcome.CodeTaken());
    topics.revise(keeper, TRAUMA, 0, saying("Trauma"));
    assertThatThrownBy(() -> topics.revise(keeper, TRAUMA, 0, saying("Trauma")))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void only_who_keeps_topics_changes_them() {
    Actor other = actor(Role.PROFESSIONAL);
    assertThatThrownBy(() -> topics.add(other, TRAUMA, saying("Trauma")))
        .isInstanceOf(NotFoundException.class);
  }

  private static Description saying(String label) {
    return new Description(
        LocalizedText.dutch(label), Sensitivity.NORMAL, Set.of(), Optional.empty());
  }

  private static Description because(String label, String reason) {
    return new Description(
        LocalizedText.dutch(label), Sensitivity.NORMAL, Set.of(), Optional.of(reason));
  }

  private static Description under(String label, TopicCode broader) {
    return new Description(
        LocalizedText.dutch(label), Sensitivity.NORMAL, Set.of(broader), Optional.empty());
  }

  private static Actor actor(Role role) {
    return new Actor(
        AccountId.next(), PersonId.next(), Set.of(new Assignment(role, OrganisationId.next())));
  }
}
