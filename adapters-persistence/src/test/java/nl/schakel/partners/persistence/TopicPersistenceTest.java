package nl.schakel.partners.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.schakel.partners.TopicCard;
import nl.schakel.partners.TopicCard.Sensitivity;
import nl.schakel.partners.TopicCode;
import nl.schakel.partners.Topics;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TopicPersistenceTest {

  private static final List<Language> READ =
      List.of(Language.DUTCH, Language.ENGLISH, Language.FRENCH, Language.ARABIC);

  @Autowired Topics topics;

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

  private static Language[] array() {
    return READ.toArray(Language[]::new);
  }
}
