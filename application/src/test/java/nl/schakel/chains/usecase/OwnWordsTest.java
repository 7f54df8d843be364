package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.ROTTERDAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.usecase.AnswerForChain.Answerer;
import nl.schakel.chains.usecase.AnswerForChain.Command;
import nl.schakel.chains.usecase.KeepGaps.Acceptance;
import nl.schakel.chains.usecase.KeepGaps.Step;
import nl.schakel.chains.usecase.WriteChain.Part;
import nl.schakel.chains.usecase.WriteChain.Telling;
import nl.schakel.shared.Language;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import org.junit.jupiter.api.Test;

/** What people write about chains leads to nobody. */
class OwnWordsTest {

  private static final String TELLING = "Bel 06-12345678 voor haar";
  private static final Finding PHONE = new Finding(PersonalDataCheck.Kind.PHONE, 4, 15);

  private final ChainOffice office = new ChainOffice();
  private final ChainId chain = office.drafted();

  @Test
  void a_note_of_a_gap_is_not_kept_when_it_tells_of_somebody() {
    GapId gap = new GapService(office.gaps, office.told::add).signal(missed());
    office.keepingGaps.move(office.keeper, gap, new Step.Take());
    var told = new KeepGaps.Outcome.TellsOfSomebody(List.of(PHONE));
    assertThat(office.keepingGaps.move(office.keeper, gap, new Step.Solve(TELLING)))
        .isEqualTo(told);
    assertThat(office.keepingGaps.move(office.keeper, gap, new Step.AcceptAsIs(TELLING)))
        .isEqualTo(told);
    assertThat(office.gaps.find(gap).orElseThrow().state()).isEqualTo(State.TAKEN);
  }

  @Test
  void why_a_chain_goes_on_without_something_is_not_kept_when_it_tells_of_somebody() {
    Acceptance acceptance =
        new Acceptance(chain, Kind.CAPACITY, Optional.empty(), Optional.empty(), TELLING);
    assertThat(office.keepingGaps.accept(office.keeper, acceptance))
        .isEqualTo(new KeepGaps.Outcome.TellsOfSomebody(List.of(PHONE)));
    assertThat(office.gaps.all()).isEmpty();
  }

  @Test
  void why_a_partner_declines_is_not_kept_when_it_tells_of_somebody() {
    Place.Id request = office.ask(chain);
    for (Answerer by : List.of(new Answerer.ByLink(), new Answerer.Somebody(office.partner))) {
      assertThat(office.answering.answer(new Command(by, request, Optional.of(TELLING))))
          .isEqualTo(new AnswerForChain.Outcome.TellsOfSomebody(List.of(PHONE)));
    }
    assertThat(office.draft(chain).placeOf(PRACTICE)).containsInstanceOf(Place.Asked.class);
  }

  @Test
  void a_criterion_is_not_written_when_it_tells_of_somebody_in_any_language() {
    LocalizedText french = LocalizedText.dutch("Bel eerst").with(Language.FRENCH, TELLING);
    assertThat(office.write(chain, links -> links.put(asking(TELLING, french))))
        .isEqualTo(
            new WriteChain.Outcome.TellsOfSomebody(
                List.of(
                    telling(Part.TEXT, Language.DUTCH), telling(Part.INSTEAD, Language.FRENCH))));
    assertThat(office.draft(chain).links()).isEqualTo(AChain.links());
  }

  /** It was there before anybody looked. */
  @Test
  void what_stands_there_already_does_not_stop_who_mends_another_link() {
    LocalizedText dutch = LocalizedText.dutch("Bel eerst");
    office.kept.save(office.draft(chain).with(AChain.links().put(asking(TELLING, dutch))));
    assertThat(office.write(chain, links -> links.without(AChain.BRIDGE)))
        .isInstanceOf(WriteChain.Outcome.Written.class);
  }

  private static Telling telling(Part part, Language language) {
    return new Telling(AChain.REFER, 1, part, language, TELLING, List.of(PHONE));
  }

  private static Link asking(String text, LocalizedText instead) {
    Link refer = AChain.refer();
    Criterion criterion =
        new Criterion(1, Force.EXCLUDING, LocalizedText.dutch(text), Optional.of(instead));
    LinkId id = refer.id();
    return new Link(
        id, refer.from(), refer.kind(), refer.to(), List.of(criterion), refer.alternatives());
  }

  private Signal missed() {
    return new Signal(
        ROTTERDAM,
        AChain.PARENTING,
        Optional.of(chain),
        Kind.CAPACITY,
        Optional.empty(),
        Source.DECLINE,
        AChain.NOW);
  }
}
