package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.NextVersion.Amendment;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.usecase.AnswerForChain.Answerer;
import nl.schakel.chains.usecase.AnswerForChain.Command;
import nl.schakel.chains.usecase.AnswerForChain.Outcome;
import org.junit.jupiter.api.Test;

/** A link from a mail is good as long as what it asks is asked, and nobody said who they were. */
class PlaceLinksTest {

  private final ChainOffice office = new ChainOffice();
  private final ChainId chain = office.drafted();
  private final Place.Id request = office.ask(chain);
  private final String link = office.mailed(request);

  @Test
  void it_is_over_once_the_version_holds() {
    byLink(Optional.empty());
    assertThat(office.isGood(link)).isTrue();
    office.publishing.publish(office.command(chain));
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void it_is_over_once_somebody_answered_after_logging_in() {
    byLogin(Optional.empty());
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void it_is_over_when_somebody_who_logged_in_says_the_same() {
    byLink(Optional.empty());
    assertThat(byLogin(Optional.empty())).isEqualTo(new Outcome.AlreadySaid());
    assertThat(office.isGood(link)).isFalse();
  }

  /** Even a link that came through meanwhile. */
  @Test
  void it_does_not_overturn_what_somebody_said_after_logging_in() {
    byLogin(Optional.empty());
    assertThat(byLink(Optional.of("Toch niet"))).isEqualTo(new Outcome.NoLongerAsked());
    assertThat(office.draft(chain).placeOf(PRACTICE)).containsInstanceOf(Place.Accepted.class);
  }

  @Test
  void it_is_over_when_the_links_to_it_change_and_stays_when_others_do() {
    office.write(chain, links -> links.without(AChain.BRIDGE));
    assertThat(office.isGood(link)).isTrue();
    office.write(chain, links -> links.without(AChain.REFER));
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void it_is_over_for_a_no_to_words_that_are_gone() {
    byLink(Optional.of("Zo niet"));
    office.write(
        chain,
        links ->
            links.put(
                AChain.to(LinkId.next(), Kind.CONSULT, PRACTICE, AChain.refer().to().part())));
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void it_is_over_when_a_workshop_changed_what_it_asks() {
    var drafts = new WorkshopDrafts(office.kept, office.kept, office.keepers);
    drafts.draft(
        chain, UUID.randomUUID(), List.of(new Amendment.RemoveLink(AChain.REFER)), office.keeper);
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void it_is_over_when_other_deadlines_are_promised() {
    var terms = office.kept.find(chain).orElseThrow().terms();
    office.keeping.revise(
        office.keeper,
        chain,
        Optional.empty(),
        new KeepChains.About(
            terms.area(),
            terms.topic(),
            terms.targetGroup(),
            terms.keeper(),
            terms.covenant(),
            new Deadlines(1, 2, 3, 4)));
    assertThat(office.isGood(link)).isFalse();
  }

  @Test
  void who_declined_and_is_asked_anew_gets_another() {
    byLink(Optional.of("Zo niet"));
    office.ask(chain);
    assertThat(office.isGood(link)).isFalse();
  }

  private Outcome byLink(Optional<String> reason) {
    return office.answering.answer(new Command(new Answerer.ByLink(), request, reason));
  }

  private Outcome byLogin(Optional<String> reason) {
    return office.answering.answer(
        new Command(new Answerer.Somebody(office.partner), request, reason));
  }
}
