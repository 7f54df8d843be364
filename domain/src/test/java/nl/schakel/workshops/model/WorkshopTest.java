package nl.schakel.workshops.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainId;
import nl.schakel.shared.Parsed;
import nl.schakel.workshops.WorkshopEvent.Decision;
import nl.schakel.workshops.model.Votes.Choice;
import nl.schakel.workshops.model.Votes.Concordance;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Round;
import org.junit.jupiter.api.Test;

class WorkshopTest {

  private final Open open = AWorkshop.planned(ChainId.next()).open(AWorkshop.NOW);

  @Test
  void a_code_is_good_for_the_day_and_is_read_as_people_type_it() {
    assertThat(open.code().isGoodAt(AWorkshop.NOW.plus(Duration.ofHours(9)))).isTrue();
    assertThat(open.code().isGoodAt(AWorkshop.NOW.plus(Duration.ofHours(10)))).isFalse();
    String code = open.code().value();
    assertThat(
            RoomCode.parse(
                " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + "-" + code.substring(3)))
        .isEqualTo(Parsed.valid(code));
    assertThat(RoomCode.parse("A")).isEqualTo(Parsed.invalid("INVALID_ROOM_CODE"));
    assertThat(RoomCode.parse("AEIOU1")).isEqualTo(Parsed.invalid("INVALID_ROOM_CODE"));
  }

  @Test
  void concordance_is_the_share_of_votes_for_a_link_that_was_meant() {
    Votes votes =
        new Votes(
            List.of(
                new Choice(Round.BEFORE, 1, Optional.of(AWorkshop.REFER), 1),
                new Choice(Round.BEFORE, 1, Optional.empty(), 3),
                new Choice(Round.BEFORE, 2, Optional.of(AWorkshop.ASK), 4),
                new Choice(Round.AFTER, 1, Optional.of(AWorkshop.ASK), 2),
                new Choice(Round.AFTER, 1, Optional.of(AWorkshop.REFER), 2)));
    var vignettes = AWorkshop.vignettes();
    assertThat(votes.concordance(vignettes.getFirst(), Round.BEFORE))
        .contains(new Concordance(1, 4));
    assertThat(votes.concordance(vignettes, Round.BEFORE)).contains(new Concordance(1, 8));
    assertThat(votes.concordance(vignettes, Round.AFTER).orElseThrow().percent()).isEqualTo(100);
    assertThat(votes.concordance(vignettes.getLast(), Round.AFTER)).isEmpty();
    assertThat(new Concordance(1, 8).percent()).isEqualTo(13);
  }

  @Test
  void a_proposal_is_accepted_when_every_party_agrees() {
    Proposal proposal =
        new Proposal(UUID.randomUUID(), "Bel samen.", Optional.empty(), Map.of(), Optional.empty());
    var parties = Set.of(AWorkshop.PHAROS, AWorkshop.WELZIJN);
    Proposal one = proposal.decided(AWorkshop.PHAROS, Decision.AGREE);
    assertThat(one.isAcceptedBy(parties)).isFalse();
    assertThat(one.decided(AWorkshop.WELZIJN, Decision.LATER).isAcceptedBy(parties)).isFalse();
    assertThat(one.decided(AWorkshop.WELZIJN, Decision.AGREE).isAcceptedBy(parties)).isTrue();
    assertThat(one.isAcceptedBy(Set.of())).isFalse();
  }
}
