package nl.schakel.chains.model;

import static nl.schakel.chains.model.AChain.BRIDGE;
import static nl.schakel.chains.model.AChain.EXPERT;
import static nl.schakel.chains.model.AChain.INSTEAD;
import static nl.schakel.chains.model.AChain.MOTHERS;
import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.REFER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.junit.jupiter.api.Test;

class ChainVersionTest {

  private static final Optional<PersonId> SOMEBODY = Optional.of(PersonId.next());

  private final Draft draft = AChain.chain().firstVersion().with(AChain.links());

  @Test
  void nobody_receives_unasked() {
    assertThat(draft.unasked()).hasSize(4).contains(PRACTICE, EXPERT);
    assertThat(draft.notAccepted()).containsExactly(PRACTICE);
    assertThatThrownBy(() -> draft.agree(AChain.agreement()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void who_declines_does_not_receive() {
    Place declined = asked(PRACTICE).decline("Wij hebben geen plek", SOMEBODY, NOW);
    assertThat(draft.with(declined).notAccepted()).containsExactly(PRACTICE);
  }

  /** Its words may change until it is asked again; a yes to words that are gone is none. */
  @Test
  void whoever_says_no_is_on_no_map() {
    Place declined = asked(MOTHERS).decline("Zo niet", SOMEBODY, NOW);
    Draft without = accepted().with(declined);
    assertThat(without.notAccepted()).containsExactly(MOTHERS);
    assertThatThrownBy(() -> without.agree(AChain.agreement()))
        .isInstanceOf(IllegalStateException.class);
    Links reworded =
        AChain.links().changing(BRIDGE, _ -> AChain.to(BRIDGE, Kind.SIGNAL, MOTHERS, Part.BRIDGE));
    assertThat(without.with(reworded).notAccepted()).containsExactly(MOTHERS);
    assertThat(without.with(reworded).with(AChain.links().without(BRIDGE)).notAccepted()).isEmpty();
  }

  @Test
  void when_receivers_accept_it_can_be_agreed() {
    Agreed agreed = accepted().agree(AChain.agreement());
    assertThat(agreed.links()).isEqualTo(AChain.links());
    assertThat(agreed.placeOf(PRACTICE)).containsInstanceOf(Place.Accepted.class);
  }

  @Test
  void who_accepted_is_asked_again_when_its_place_changes_and_not_when_another_one_does() {
    Links without = AChain.links().changing(REFER, link -> new AChain.Telling(link).and().link());
    assertThat(accepted().with(without).notAccepted()).containsExactly(PRACTICE);
    Links elsewhere = AChain.links().without(BRIDGE);
    assertThat(accepted().with(elsewhere).notAccepted()).isEmpty();
    assertThat(accepted().with(AChain.links().moved(REFER, 1)).notAccepted()).isEmpty();
  }

  @Test
  void links_keep_their_ids_and_receivers_their_places_in_the_next_version() {
    Agreed agreed = accepted().agree(AChain.agreement());
    Draft next = agreed.next();
    assertThat(next.id().number()).isEqualTo(2);
    assertThat(next.links()).isEqualTo(agreed.links());
    assertThat(next.notAccepted()).isEmpty();
    assertThat(next.placeOf(PRACTICE).orElseThrow().request().id())
        .isNotEqualTo(agreed.placeOf(PRACTICE).orElseThrow().request().id());
    assertThat(agreed.retire(NOW).next().id().number()).isEqualTo(2);
  }

  /** Nor does a person stay known by versions that follow one another. */
  @Test
  void who_answered_is_not_carried_to_the_next_version() {
    Place accepted = asked(PRACTICE).accept(SOMEBODY, NOW);
    assertThat(accepted.again()).extracting(Place::by).isEqualTo(Optional.empty());
    Place declined = asked(PRACTICE).decline("Wij hebben geen plaats", SOMEBODY, NOW);
    assertThat(declined.again()).extracting(Place::by).isEqualTo(Optional.empty());
  }

  @Test
  void a_link_that_goes_takes_the_ways_to_it_along() {
    Links left = AChain.links().without(INSTEAD);
    assertThat(left.find(REFER).orElseThrow().alternatives()).isEmpty();
    assertThat(left.partners()).doesNotContain(AChain.OTHER);
  }

  @Test
  void at_the_ends_of_the_list_nothing_moves() {
    Links links = AChain.links();
    assertThat(links.moved(REFER, -1)).isEqualTo(links);
    assertThat(links.moved(LinkId.next(), 1)).isEqualTo(links);
    assertThat(links.moved(REFER, 1).all().stream().map(Link::id).toList())
        .startsWith(INSTEAD, REFER);
  }

  @Test
  void what_is_said_the_same_has_the_same_number() {
    assertThat(AChain.links().print()).isEqualTo(AChain.links().print());
    assertThat(AChain.links().moved(REFER, 1).print()).isNotEqualTo(AChain.links().print());
    assertThat(new Links(List.of()).partners()).isEmpty();
  }

  private Draft accepted() {
    return draft.with(asked(PRACTICE).accept(SOMEBODY, NOW));
  }

  private Place.Asked asked(OrganisationId partner) {
    return Place.ask(partner, draft.links().print(partner), NOW);
  }
}
