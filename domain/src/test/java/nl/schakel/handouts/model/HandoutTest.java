package nl.schakel.handouts.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.handouts.HandoutLanguages;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Fallback.Candidate;
import nl.schakel.handouts.model.Fallback.Nearness;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutTest {

  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");
  private static final Instant NOW = AHandout.NOW;

  @Test
  void what_was_published_is_retired_by_the_next_and_never_changes() {
    Handout first =
        AHandout.unwritten(HandoutTopic.SCHOOL, Language.DUTCH)
            .write(AHandout.body("School"), Optional.empty());
    Handout given = first.publish(first.draft().orElseThrow(), NOW);
    assertThat(given.draft()).isEmpty();
    assertThat(given.published().orElseThrow().number()).isEqualTo(1);
    Handout second = given.write(AHandout.body("School en ouders"), Optional.empty());
    assertThat(second.published()).isEqualTo(given.published());
    Instant later = NOW.plus(Duration.ofDays(1));
    Handout both = second.publish(second.draft().orElseThrow(), later);
    assertThat(both.replaced())
        .contains(
            new TextVersion.Retired(1, AHandout.body("School"), Optional.empty(), NOW, later));
    assertThat(both.published().orElseThrow().number()).isEqualTo(2);
    assertThat(both.retire(both.published().orElseThrow(), later).published()).isEmpty();
  }

  @Test
  void writing_a_draft_again_is_the_same_version() {
    Handout twice =
        AHandout.unwritten(HandoutTopic.SCHOOL, Language.DUTCH)
            .write(AHandout.body("School"), Optional.empty())
            .write(AHandout.body("De school"), Optional.empty());
    assertThat(twice.draft().orElseThrow().number()).isEqualTo(1);
    assertThat(twice.last()).isEqualTo(1);
  }

  @Test
  void a_translation_is_outdated_once_the_dutch_changed_and_unreviewed_until_somebody_looks() {
    Translation machine = Translation.byMachine(2);
    assertThat(machine.isOutdated(2)).isFalse();
    assertThat(machine.isOutdated(3)).isTrue();
    assertThat(machine.isReviewed()).isFalse();
    Handout arabic =
        AHandout.unwritten(HandoutTopic.SCHOOL, Language.ARABIC)
            .write(AHandout.body("المدرسة"), Optional.of(machine));
    Handout seen = arabic.publish(arabic.draft().orElseThrow(), NOW).reviewed(NOW);
    assertThat(seen.published().orElseThrow().translation())
        .contains(Translation.bySomebody(2, NOW));
  }

  @Test
  void what_is_typed_is_read_in_pieces_and_written_the_same() {
    String typed = "Kort.\nNog kort.\n# Wat helpt\n- Buiten\n-  Rust\n\n[gemeente]\nTot slot.";
    List<Block> blocks =
        List.of(
            new Block.Paragraph("Kort.\nNog kort."),
            new Block.Heading("Wat helpt"),
            new Block.Items(List.of("Buiten", "Rust")),
            new Block.Nearby(),
            new Block.Paragraph("Tot slot."));
    assertThat(Notation.parse(typed)).isEqualTo(Parsed.valid(blocks));
    assertThat(Notation.parse(Notation.write(blocks))).isEqualTo(Parsed.valid(blocks));
    assertThat(Notation.parse("<b>vet</b>"))
        .isEqualTo(Parsed.valid(List.of(new Block.Paragraph("<b>vet</b>"))));
    assertThat(Notation.parse("")).isEqualTo(Parsed.valid(List.of()));
  }

  @Test
  void nobody_takes_home_more_than_two_pages() {
    assertThat(Notation.parse("a\n\n".repeat(41))).isEqualTo(Parsed.invalid("TOO_MANY_BLOCKS"));
    assertThat(Notation.parse("a".repeat(601))).isEqualTo(Parsed.invalid("BLOCK_TOO_LONG"));
  }

  @Test
  void help_nearby_falls_back_to_the_language_and_then_to_dutch() {
    Wish wish = new Wish(new Language("ti"), Optional.of(ROTTERDAM));
    Candidate exact = candidate(Optional.of(ROTTERDAM), "ti");
    Candidate anywhere = candidate(Optional.empty(), "ti");
    Candidate dutch = candidate(Optional.of(ROTTERDAM), "nl");
    Candidate last = candidate(Optional.empty(), "nl");
    assertThat(nearness(wish, exact, anywhere, dutch, last)).isEqualTo(Nearness.AS_ASKED);
    assertThat(nearness(wish, anywhere, dutch, last)).isEqualTo(Nearness.ANYWHERE);
    assertThat(nearness(wish, dutch, last)).isEqualTo(Nearness.IN_DUTCH);
    assertThat(nearness(wish, last)).isEqualTo(Nearness.IN_DUTCH);
    assertThat(nearness(wish)).isEqualTo(Nearness.NOTHING);
    Wish everywhere = new Wish(new Language("ti"), Optional.empty());
    assertThat(nearness(everywhere, exact, anywhere)).isEqualTo(Nearness.AS_ASKED);
    assertThat(Fallback.of(wish, Set.of(dutch, last)).blocks()).isEqualTo(dutch.blocks());
  }

  @ParameterizedTest
  @EnumSource
  void a_topic_has_an_address_of_its_own(HandoutTopic topic) {
    assertThat(HandoutTopic.parse(topic.slug().value())).isEqualTo(Parsed.valid(topic));
    assertThat(HandoutTopic.parse(topic.name())).isEqualTo(Parsed.invalid("UNKNOWN_TOPIC"));
  }

  @Test
  void there_are_hand_outs_in_eight_languages() {
    assertThat(HandoutLanguages.ALL).hasSize(8).startsWith(Language.DUTCH);
    assertThat(HandoutLanguages.parse("ti")).isEqualTo(Parsed.valid(new Language("ti")));
    assertThat(HandoutLanguages.parse("zh")).isEqualTo(Parsed.invalid("UNKNOWN_LANGUAGE"));
  }

  private static Nearness nearness(Wish wish, Candidate... there) {
    return Fallback.of(wish, Set.of(there)).nearness();
  }

  private static Candidate candidate(Optional<MunicipalityCode> where, String language) {
    String says = where.map(MunicipalityCode::value).orElse("overal") + language;
    return new Candidate(where, new Language(language), List.of(new Block.Paragraph(says)));
  }
}
