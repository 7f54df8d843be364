package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.MOTHERS;
import static nl.schakel.chains.model.AChain.OTHER;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Role;
import nl.schakel.chains.ChainEvent.Answer;
import nl.schakel.chains.ChainEvent.PlaceAnswered;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.usecase.AnswerForChain.Answerer;
import nl.schakel.chains.usecase.AnswerForChain.Command;
import nl.schakel.chains.usecase.AnswerForChain.Outcome;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.NotFoundException;
import org.junit.jupiter.api.Test;

/** Nobody is put on a map unasked. */
class PlacesTest {

  private static final OrganisationId KEEPS_OUT = OrganisationId.next();

  private final ChainOffice office = new ChainOffice();
  private final ChainId chain = office.drafted();

  @Test
  void who_is_asked_again_is_reminded_of_the_same_and_who_said_yes_is_left_alone() {
    Place.Id first = office.ask(chain);
    assertThat(office.ask(chain)).isEqualTo(first);
    assertThat(answers()).containsExactly(Answer.ASKED, Answer.ASKED);
    answer(first, Optional.empty());
    assertThat(office.asking.ask(office.keeper, chain, List.of(PRACTICE, KEEPS_OUT)))
        .isEqualTo(new AskPlaces.Outcome.Asked(List.of()));
  }

  @Test
  void who_says_the_same_again_changes_nothing_and_may_think_again_until_it_is_agreed() {
    Place.Id request = office.ask(chain);
    assertThat(answer(request, Optional.empty())).isEqualTo(new Outcome.Accepted());
    assertThat(answer(request, Optional.empty())).isEqualTo(new Outcome.AlreadySaid());
    assertThat(answer(request, Optional.of("Wij stoppen"))).isEqualTo(new Outcome.Declined());
    assertThat(answer(request, Optional.of("Wij stoppen"))).isEqualTo(new Outcome.AlreadySaid());
    assertThat(answers()).containsExactly(Answer.ASKED, Answer.ACCEPTED, Answer.DECLINED);
    assertThat(office.draft(chain).notAccepted()).containsExactly(PRACTICE);
  }

  /** The old link is worth nothing then: what it was about is not asked any more. */
  @Test
  void who_declined_is_asked_anew_by_another_request() {
    Place.Id request = office.ask(chain);
    answer(request, Optional.of("Zo niet"));
    assertThat(office.ask(chain)).isNotEqualTo(request);
    assertThatThrownBy(() -> answer(request, Optional.empty()))
        .isInstanceOf(NotFoundException.class);
  }

  /** A yes is about the words that were read. */
  @Test
  void a_yes_is_over_when_what_it_was_about_changes() {
    Place.Id request = office.ask(chain);
    answer(request, Optional.empty());
    office.write(chain, links -> links.changing(AChain.REFER, _ -> reworded()));
    assertThat(office.draft(chain).unasked()).contains(PRACTICE);
    assertThatThrownBy(() -> answer(request, Optional.empty()))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void who_said_no_to_other_words_is_asked_again_before_it_can_say_yes() {
    Place.Id request = office.ask(chain);
    answer(request, Optional.of("Zo niet"));
    office.write(chain, links -> links.changing(AChain.REFER, _ -> reworded()));
    assertThat(answer(request, Optional.empty())).isEqualTo(new Outcome.NoLongerAsked());
    assertThat(answer(office.ask(chain), Optional.empty())).isEqualTo(new Outcome.Accepted());
  }

  @Test
  void a_link_from_a_mail_is_worth_nothing_once_the_version_holds() {
    Place.Id request = office.ask(chain);
    answer(request, Optional.empty());
    office.publishing.publish(office.command(chain));
    var late = new Command(new Answerer.ByLink(), request, Optional.of("Toch niet"));
    assertThat(office.answering.answer(late)).isEqualTo(new Outcome.NoLongerAsked());
    assertThat(office.kept.agreed(chain).orElseThrow().placeOf(PRACTICE))
        .containsInstanceOf(Place.Accepted.class);
  }

  /** Whoever has the link has the mail box that it went to; nobody else's name is kept. */
  @Test
  void by_the_link_no_person_is_kept() {
    Place.Id request = office.ask(chain);
    office.answering.answer(new Command(new Answerer.ByLink(), request, Optional.empty()));
    assertThat(office.draft(chain).placeOf(PRACTICE))
        .containsInstanceOf(Place.Accepted.class)
        .map(place -> ((Place.Accepted) place).by())
        .contains(Optional.empty());
  }

  @Test
  void nobody_answers_for_another_organisation() {
    Place.Id request = office.ask(chain);
    var neighbour = new Answerer.Somebody(ChainOffice.actor(Role.CHAIN_PARTNER, OTHER));
    assertThatThrownBy(
            () -> office.answering.answer(new Command(neighbour, request, Optional.empty())))
        .isInstanceOf(NotFoundException.class);
    var never = new Command(new Answerer.ByLink(), Place.Id.next(), Optional.empty());
    assertThatThrownBy(() -> office.answering.answer(never)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void without_a_draft_there_is_nothing_to_ask() {
    ChainId agreed = office.published();
    assertThat(office.asking.ask(office.keeper, agreed, List.of(MOTHERS)))
        .isEqualTo(new AskPlaces.Outcome.NoDraft());
  }

  private static Link reworded() {
    return AChain.link(AChain.REFER, Link.Kind.WARM_REFER, AChain.refer().to())
        .with(AChain.refer().alternatives().toArray(Link.Alternative[]::new))
        .link();
  }

  private Outcome answer(Place.Id request, Optional<String> reason) {
    return office.answering.answer(
        new Command(new Answerer.Somebody(office.partner), request, reason));
  }

  private List<Answer> answers() {
    return office.told.stream()
        .filter(PlaceAnswered.class::isInstance)
        .map(PlaceAnswered.class::cast)
        .map(PlaceAnswered::answer)
        .toList();
  }
}
