package nl.schakel.handouts.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.access.AccountId;
import nl.schakel.access.Actor;
import nl.schakel.access.Assignment;
import nl.schakel.access.Role;
import nl.schakel.handouts.HandoutEvent;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.AHandout;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.port.HandoutsInMemory;
import nl.schakel.handouts.port.LocalBlocksInMemory;
import nl.schakel.handouts.usecase.WriteHandout.Command;
import nl.schakel.handouts.usecase.WriteHandout.Outcome;
import nl.schakel.handouts.usecase.WriteHandout.Piece;
import nl.schakel.handouts.usecase.WriteHandout.Source;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

class WriteHandoutTest {

  private static final Piece DUTCH = new Piece(HandoutTopic.SCHOOL, Language.DUTCH);
  private static final Piece ARABIC = new Piece(HandoutTopic.SCHOOL, Language.ARABIC);
  private static final Outcome DONE = new Outcome.Done();

  private final HandoutsInMemory memory = new HandoutsInMemory();
  private final List<HandoutEvent> told = new ArrayList<>();
  private final Clock clock = Clock.fixed(AHandout.NOW, ZoneOffset.UTC);
  private final Actor coordinator =
      new Actor(
          AccountId.next(),
          PersonId.next(),
          Set.of(new Assignment(Role.COORDINATOR, DemoOrganisation.PHAROS.id())));
  private final WriteHandout writing =
      new WritingService(memory, event -> told.add((HandoutEvent) event), clock);

  @Test
  void a_translation_knows_the_dutch_it_was_made_from() {
    assertThat(write(ARABIC, 0, Optional.of(new Source(1, true))))
        .isEqualTo(new Outcome.NoSuchDutch());
    dutchIsPublished(0);
    assertThat(write(ARABIC, 0, Optional.empty())).isEqualTo(new Outcome.NoSuchDutch());
    assertThat(write(ARABIC, 0, Optional.of(new Source(2, true))))
        .isEqualTo(new Outcome.NoSuchDutch());
    assertThat(write(ARABIC, 0, Optional.of(new Source(1, true)))).isEqualTo(DONE);
    assertThat(writing.publish(coordinator, ARABIC)).isEqualTo(DONE);
    assertThat(translation()).isEqualTo(Translation.byMachine(1));
    dutchIsPublished(2);
    assertThat(translation().isOutdated(memory.dutchNow(HandoutTopic.SCHOOL).orElseThrow()))
        .isTrue();
  }

  @Test
  void who_reads_the_language_says_that_it_is_right() {
    assertThat(writing.review(coordinator, ARABIC)).isEqualTo(new Outcome.NothingThere());
    dutchIsPublished(0);
    assertThat(writing.review(coordinator, DUTCH)).isEqualTo(new Outcome.NothingThere());
    write(ARABIC, 0, Optional.of(new Source(1, true)));
    writing.publish(coordinator, ARABIC);
    assertThat(writing.review(coordinator, ARABIC)).isEqualTo(DONE);
    assertThat(translation()).isEqualTo(Translation.bySomebody(1, AHandout.NOW));
  }

  @Test
  void two_editors_do_not_undo_each_other() {
    assertThat(write(DUTCH, 0, Optional.empty())).isEqualTo(DONE);
    assertThatExceptionOfType(StaleChangeException.class)
        .isThrownBy(() -> write(DUTCH, 0, Optional.empty()));
  }

  @Test
  void nothing_is_published_or_retired_that_is_not_there() {
    assertThat(writing.publish(coordinator, DUTCH)).isEqualTo(new Outcome.NothingThere());
    assertThat(writing.retire(coordinator, DUTCH)).isEqualTo(new Outcome.NothingThere());
    assertThat(told).isEmpty();
    dutchIsPublished(0);
    assertThat(writing.publish(coordinator, DUTCH)).isEqualTo(new Outcome.NothingThere());
    assertThat(writing.retire(coordinator, DUTCH)).isEqualTo(DONE);
    assertThat(told)
        .extracting(HandoutEvent::action)
        .containsExactly("HANDOUT_DRAFTED", "HANDOUT_PUBLISHED", "HANDOUT_RETIRED");
  }

  @Test
  void who_helps_is_written_once_for_what_was_seen() {
    LocalBlocksInMemory blocks = new LocalBlocksInMemory();
    WriteLocalBlock local =
        new LocalBlockService(blocks, event -> told.add((HandoutEvent) event), clock);
    List<Block> words = List.of(new Block.Paragraph("Buurtteam"), new Block.Nearby());
    var command =
        new WriteLocalBlock.Command(coordinator, Optional.empty(), Language.DUTCH, 0, words);
    local.write(command);
    assertThat(blocks.lock(Optional.empty(), Language.DUTCH).blocks())
        .containsExactly(new Block.Paragraph("Buurtteam"));
    assertThatExceptionOfType(StaleChangeException.class).isThrownBy(() -> local.write(command));
    assertThat(told).extracting(HandoutEvent::action).containsExactly("HANDOUT_BLOCK_WRITTEN");
  }

  private Translation translation() {
    return memory
        .lock(HandoutTopic.SCHOOL, Language.ARABIC)
        .published()
        .flatMap(given -> given.translation())
        .orElseThrow();
  }

  private void dutchIsPublished(long seen) {
    assertThat(write(DUTCH, seen, Optional.empty())).isEqualTo(DONE);
    assertThat(writing.publish(coordinator, DUTCH)).isEqualTo(DONE);
  }

  private Outcome write(Piece piece, long seen, Optional<Source> source) {
    return writing.write(new Command(coordinator, piece, seen, AHandout.body("School"), source));
  }
}
