package nl.schakel.handouts.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.AHandout;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.handouts.model.Translation;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.junit.jupiter.api.Test;

/** What every place to keep hand-outs must do. */
public abstract class HandoutsContract {

  private static final Language TIGRINYA = new Language("ti");

  protected abstract Handouts handouts();

  protected abstract LocalBlocks blocks();

  @Test
  void what_nobody_wrote_is_begun_once() {
    Handout begun = handouts().lock(HandoutTopic.HEALTH_AND_SLEEP, TIGRINYA);
    assertThat(begun.revision()).isZero();
    assertThat(begun.draft()).isEmpty();
    assertThat(handouts().lock(HandoutTopic.HEALTH_AND_SLEEP, TIGRINYA)).isEqualTo(begun);
  }

  @Test
  void a_draft_is_published_and_the_next_one_replaces_it() {
    Handout first =
        kept(
            handouts()
                .lock(HandoutTopic.SCHOOL, TIGRINYA)
                .write(AHandout.body("ቤት ትምህርቲ"), Optional.of(Translation.byMachine(1))));
    assertThat(first.revision()).isEqualTo(1);
    Handout given = kept(first.publish(first.draft().orElseThrow(), AHandout.NOW));
    assertThat(given.published().orElseThrow().body()).isEqualTo(AHandout.body("ቤት ትምህርቲ"));
    assertThat(given.published().orElseThrow().translation()).contains(Translation.byMachine(1));
    Handout second = kept(given.write(AHandout.body("ትምህርቲ"), Optional.empty()));
    Handout both = kept(second.publish(second.draft().orElseThrow(), AHandout.NOW));
    assertThat(both.published().orElseThrow().number()).isEqualTo(2);
    Handout none = kept(both.retire(both.published().orElseThrow(), AHandout.NOW));
    assertThat(none.published()).isEmpty();
    assertThat(none.last()).isEqualTo(2);
    assertThat(none.revision()).isEqualTo(5);
  }

  @Test
  void the_dutch_that_parents_get_is_known() {
    assertThat(handouts().dutchNow(HandoutTopic.TALKING)).isEmpty();
    Handout dutch =
        handouts()
            .lock(HandoutTopic.TALKING, Language.DUTCH)
            .write(AHandout.body("Praten"), Optional.empty());
    kept(dutch);
    assertThat(handouts().dutchNow(HandoutTopic.TALKING)).isEmpty();
    kept(dutch.publish(dutch.draft().orElseThrow(), AHandout.NOW));
    assertThat(handouts().dutchNow(HandoutTopic.TALKING)).contains(1);
  }

  @Test
  void who_helps_is_kept_for_a_municipality_and_for_all() {
    List<Block> words = List.of(new Block.Paragraph("Buurtteam\nTelefoon 030 000 00 00"));
    Optional<MunicipalityCode> utrecht = Optional.of(new MunicipalityCode("GM0344"));
    LocalBlock block = blocks().lock(utrecht, TIGRINYA).saying(words);
    blocks().save(block);
    assertThat(blocks().lock(utrecht, TIGRINYA))
        .isEqualTo(new LocalBlock(block.id(), utrecht, TIGRINYA, words, 1));
    assertThat(blocks().lock(Optional.empty(), TIGRINYA).blocks()).isEmpty();
  }

  private Handout kept(Handout handout) {
    handouts().save(handout);
    return handouts().lock(handout.topic(), handout.language());
  }
}
