package nl.schakel.handouts.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.AHandout;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Fallback.Nearness;
import nl.schakel.handouts.model.Handout;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.model.Wish;
import nl.schakel.handouts.port.Handouts;
import nl.schakel.handouts.port.HandoutsContract;
import nl.schakel.handouts.port.LocalBlocks;
import nl.schakel.handouts.query.HandoutDesk;
import nl.schakel.handouts.query.HandoutDesk.LocalLine;
import nl.schakel.handouts.query.HandoutDesk.Work;
import nl.schakel.handouts.query.HandoutShelf;
import nl.schakel.handouts.query.Leaf;
import nl.schakel.handouts.query.Leaf.Part;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import nl.schakel.shared.persistence.CountedStatements;
import nl.schakel.shared.persistence.DatabaseTest;
import nl.schakel.shared.persistence.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcHandoutsTest extends HandoutsContract {

  private static final Language ARABIC = Language.ARABIC;
  private static final MunicipalityCode ROTTERDAM = new MunicipalityCode("GM0599");

  @Autowired Handouts handouts;
  @Autowired LocalBlocks blocks;
  @Autowired HandoutShelf shelf;
  @Autowired HandoutDesk desk;

  @Override
  protected Handouts handouts() {
    return handouts;
  }

  @Override
  protected LocalBlocks blocks() {
    return blocks;
  }

  @Test
  void a_reader_gets_the_language_with_dutch_beside_it_and_hears_what_is_missing() {
    publish(Language.DUTCH, Optional.empty());
    publish(ARABIC, Optional.of(Translation.byMachine(1)));
    publish(Language.DUTCH, Optional.empty());
    say(Optional.of(ROTTERDAM), Language.DUTCH, "Buurtteam");
    Leaf leaf = only(new Wish(ARABIC, Optional.of(ROTTERDAM)));
    assertThat(leaf.own().language()).isEqualTo(ARABIC);
    assertThat(leaf.own().standing().outdated()).isTrue();
    assertThat(leaf.own().standing().isUnreviewed()).isTrue();
    assertThat(leaf.own().nearness()).contains(Nearness.IN_DUTCH);
    assertThat(leaf.own().parts())
        .extracting(Part::language)
        .containsExactly(ARABIC, Language.DUTCH, ARABIC);
    assertThat(leaf.dutch().orElseThrow().nearness()).contains(Nearness.AS_ASKED);
    say(Optional.empty(), ARABIC, "فريق الحي");
    assertThat(only(new Wish(ARABIC, Optional.of(ROTTERDAM))).own().nearness())
        .contains(Nearness.ANYWHERE);
    Leaf turkish = only(new Wish(new Language("tr"), Optional.empty()));
    assertThat(turkish.own().language()).isEqualTo(Language.DUTCH);
    assertThat(turkish.dutch()).isEmpty();
    assertThat(shelf.leaves(List.of(HandoutTopic.HELP_NEARBY), new Wish(ARABIC, Optional.empty())))
        .isEmpty();
    assertThat(shelf.municipalities()).contains(ROTTERDAM);
  }

  @Test
  void who_writes_sees_drafts_and_how_they_stand() {
    publish(Language.DUTCH, Optional.empty());
    publish(ARABIC, Optional.of(Translation.byMachine(1)));
    handouts.save(dutch().write(AHandout.body("Nieuw"), Optional.empty()));
    Work work = desk.work(HandoutTopic.SCHOOL, ARABIC);
    assertThat(work.revision()).isEqualTo(1);
    assertThat(work.draft()).isEmpty();
    assertThat(work.dutch().orElseThrow().number()).isEqualTo(1);
    assertThat(work.standing().orElseThrow().outdated()).isFalse();
    assertThat(desk.work(HandoutTopic.SCHOOL, Language.DUTCH).last().orElseThrow().body().title())
        .isEqualTo("Nieuw");
    assertThat(desk.work(HandoutTopic.HELP_NEARBY, ARABIC).revision()).isZero();
    assertThat(desk.cells())
        .filteredOn(cell -> cell.topic() == HandoutTopic.SCHOOL && cell.published().isPresent())
        .extracting(HandoutDesk.Cell::draft)
        .containsExactly(false, true);
    assertThat(shelf.cards())
        .filteredOn(card -> card.topic() == HandoutTopic.SCHOOL)
        .extracting(HandoutShelf.Card::language)
        .containsExactly(ARABIC, Language.DUTCH);
    say(Optional.of(ROTTERDAM), Language.DUTCH, "Buurtteam");
    assertThat(desk.locals()).contains(new LocalLine(Optional.of(ROTTERDAM), Language.DUTCH));
    assertThat(desk.local(Optional.of(ROTTERDAM), Language.DUTCH).revision()).isEqualTo(1);
    assertThat(desk.local(Optional.empty(), Language.DUTCH).blocks()).isEmpty();
  }

  @Test
  void however_many_there_are_a_series_costs_two_statements() {
    CountedStatements counted = new CountedStatements(TestDatabase.fresh());
    HandoutShelf counting = new JdbcHandoutShelf(JdbcClient.create(counted));
    HandoutDesk writing = new JdbcHandoutDesk(JdbcClient.create(counted));
    Wish wish = new Wish(ARABIC, Optional.of(ROTTERDAM));
    assertThat(counted.during(() -> counting.leaves(List.of(HandoutTopic.values()), wish)))
        .isEqualTo(2);
    assertThat(counted.during(counting::cards)).isEqualTo(1);
    assertThat(counted.during(counting::municipalities)).isEqualTo(1);
    assertThat(counted.during(writing::cells)).isEqualTo(1);
    assertThat(counted.during(() -> writing.work(HandoutTopic.SCHOOL, ARABIC))).isEqualTo(2);
  }

  private Leaf only(Wish wish) {
    List<Leaf> leaves = shelf.leaves(List.of(HandoutTopic.SCHOOL), wish);
    assertThat(leaves).hasSize(1);
    return leaves.getFirst();
  }

  private Handout dutch() {
    return handouts.lock(HandoutTopic.SCHOOL, Language.DUTCH);
  }

  private void publish(Language language, Optional<Translation> translation) {
    Handout written =
        handouts.lock(HandoutTopic.SCHOOL, language).write(AHandout.body("School"), translation);
    handouts.save(written.publish(written.draft().orElseThrow(), AHandout.NOW));
  }

  private void say(Optional<MunicipalityCode> where, Language language, String words) {
    blocks.save(blocks.lock(where, language).saying(List.of(new Block.Paragraph(words))));
  }
}
