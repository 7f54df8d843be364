package nl.schakel.partners.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schakel.partners.GrantCard;
import nl.schakel.partners.GrantId;
import nl.schakel.partners.Grants;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.partners.port.GrantRegister;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PartnersPersistenceTest {

  private static final List<Language> READ =
      List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);

  @Autowired Topics topics;
  @Autowired Grants grants;
  @Autowired GrantRegister register;

  @Test
  void the_first_topics_are_there_in_four_languages_in_order_of_their_dutch_labels() {
    List<TopicCard> all = topics.all();
    assertThat(all).allSatisfy(card -> assertThat(card.label().texts()).containsKeys(array()));
    assertThat(all)
        .extracting(card -> card.label().in(Language.DUTCH))
        .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
        .contains("Gezinshereniging", "Huwelijksdwang en achterlating");
  }

  @Test
  void a_topic_that_can_hurt_is_marked() {
    assertThat(topics.all())
        .filteredOn(card -> card.sensitivity() == Sensitivity.SPECIAL)
        .extracting(TopicCard::code)
        .contains(TopicCode.of("forced-marriage"), TopicCode.of("trauma"))
        .doesNotContain(TopicCode.of("peer-supervision"));
  }

  @Test
  void a_grant_is_found_at_once_though_the_others_are_remembered() {
    grants.all();
    GrantCard grant =
        new GrantCard(
            GrantId.next(),
            LocalizedText.dutch("AMIF"),
            LocalizedText.dutch("Alleen voor de expertise van OCMW-medewerkers"),
            List.of(OrganisationId.next()));
    register.add(grant);
    assertThat(grants.find(grant.id())).contains(grant);
    assertThat(grants.find(GrantId.next())).isEmpty();
  }

  @Test
  void what_is_remembered_is_read_again_within_five_seconds() {
    var clock = new Hands();
    var reads = new AtomicInteger();
    var remembered = new Remembered<>(0, reads::incrementAndGet, clock);
    assertThat(remembered.get()).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(3_999));
    assertThat(remembered.get()).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMillis(1));
    assertThat(remembered.get()).isEqualTo(2);
  }

  private static Language[] array() {
    return READ.toArray(Language[]::new);
  }

  /** A clock that is set by hand. */
  private static class Hands extends Clock {

    private Instant now = Instant.parse("2021-11-15T09:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
