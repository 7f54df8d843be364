package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.BRIDGE;
import static nl.schakel.chains.model.AChain.INSTEAD;
import static nl.schakel.chains.model.AChain.KEEPER;
import static nl.schakel.chains.model.AChain.OTHER;
import static nl.schakel.chains.model.AChain.PARENTING;
import static nl.schakel.chains.model.AChain.REFER;
import static nl.schakel.chains.model.AChain.ROTTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainEvent.ChainChanged;
import nl.schakel.chains.ChainEvent.Change;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link.Kind;
import nl.schakel.chains.Link.Part;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Links;
import nl.schakel.chains.model.Shape.Code;
import nl.schakel.chains.usecase.KeepChains.About;
import nl.schakel.chains.usecase.KeepChains.Outcome;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** Making chains, and writing what they say. */
class KeepChainsTest {

  private final ChainOffice office = new ChainOffice();

  @Test
  void a_new_chain_has_an_empty_draft_and_an_address_that_says_what_it_is_about() {
    ChainId chain = kept(office.keeping.make(office.keeper, about(PARENTING)));
    assertThat(office.kept.find(chain).orElseThrow().terms().slug().value())
        .isEqualTo("opvoeden-rotterdam");
    assertThat(office.draft(chain).links().all()).isEmpty();
    assertThat(office.told)
        .map(ChainChanged.class::cast)
        .map(ChainChanged::change)
        .containsExactly(Change.MADE);
  }

  /** Addresses stand in logs and over shoulders. */
  @Test
  void the_address_of_a_special_topic_tells_nothing_even_after_it_is_revised() {
    ChainId chain = kept(office.keeping.make(office.keeper, about(ChainOffice.SPECIAL)));
    String address = office.kept.find(chain).orElseThrow().terms().slug().value();
    assertThat(address).startsWith("keten-").doesNotContain("huwelijk");
    office.keeping.revise(office.keeper, chain, Optional.of(0L), about(PARENTING));
    assertThat(office.kept.find(chain).orElseThrow().terms().slug().value()).isEqualTo(address);
  }

  @Test
  void what_nobody_knows_is_named() {
    assertThat(office.keeping.make(office.keeper, about(TopicCode.of("nowhere"))))
        .isEqualTo(new Outcome.UnknownTopic());
    About about =
        new About(
            new Area.Town(ROTTERDAM),
            PARENTING,
            LocalizedText.dutch("Ouders"),
            KEEPER,
            Optional.of(CovenantId.next()),
            Deadlines.USUAL);
    assertThat(office.keeping.make(office.keeper, about)).isEqualTo(new Outcome.UnknownCovenant());
  }

  /** Not theirs and not there look the same. */
  @Test
  void who_does_not_keep_a_chain_finds_none() {
    ChainId chain = office.published();
    Actor other = office.otherKeeper;
    Optional<Long> unseen = Optional.empty();
    assertNotFound(() -> office.keeping.make(other, about(PARENTING)));
    assertNotFound(() -> office.keeping.revise(other, chain, unseen, about(PARENTING)));
    assertNotFound(() -> office.writing.begin(other, chain));
    assertNotFound(() -> office.asking.ask(other, chain, List.of(OTHER)));
    assertNotFound(() -> office.publishing.retire(other, chain));
    assertNotFound(() -> office.writing.begin(office.keeper, ChainId.next()));
  }

  /** One of them answers what the other one did not see. */
  @Test
  void of_two_tabs_the_second_hears_that_something_changed() {
    ChainId chain = office.drafted();
    Seen seen = new Seen(1, office.draft(chain).revision());
    office.write(chain, links -> links.without(BRIDGE));
    var late = new WriteChain.Command(office.keeper, chain, Optional.of(seen), links -> links);
    assertThatThrownBy(() -> office.writing.revise(late)).isInstanceOf(StaleChangeException.class);
    office.keeping.revise(office.keeper, chain, Optional.of(0L), about(PARENTING));
    assertThatThrownBy(
            () -> office.keeping.revise(office.keeper, chain, Optional.of(0L), about(PARENTING)))
        .isInstanceOf(StaleChangeException.class);
  }

  @Test
  void writing_what_was_agreed_begins_a_draft_and_beginning_twice_gives_the_same() {
    ChainId chain = office.published();
    assertThat(office.write(chain, links -> links.moved(BRIDGE, -1)))
        .isEqualTo(new WriteChain.Outcome.Written(2));
    assertThat(office.writing.begin(office.keeper, chain)).isEqualTo(2);
    assertThat(office.kept.agreed(chain).orElseThrow().links()).isEqualTo(AChain.links());
  }

  /** Its figures are counted by topic and place: about another one it is another chain. */
  @Test
  void what_was_once_agreed_stays_about_its_topic_and_its_area() {
    ChainId chain = office.published();
    assertThat(revise(chain, about(ChainOffice.SPECIAL))).isEqualTo(new Outcome.Settled());
    office.publishing.retire(office.keeper, chain);
    assertThat(revise(chain, about(ChainOffice.SPECIAL))).isEqualTo(new Outcome.Settled());
    assertThat(office.kept.find(chain).orElseThrow().terms().topic()).isEqualTo(PARENTING);
  }

  @Test
  void other_deadlines_are_for_the_next_version_and_its_partners_are_asked_again() {
    ChainId chain = office.published();
    Agreed before = office.kept.agreed(chain).orElseThrow();
    assertThat(revise(chain, about(PARENTING, new Deadlines(1, 3, 10, 5))))
        .isEqualTo(new Outcome.AskingAgain(chain));
    assertThat(office.draft(chain).places()).isEmpty();
    assertThat(office.draft(chain).notAccepted()).isNotEmpty();
    assertThat(office.kept.agreed(chain)).contains(before);
  }

  @Test
  void another_covenant_asks_nobody_again() {
    ChainId chain = office.published();
    var terms = office.kept.find(chain).orElseThrow().terms();
    About same =
        new About(
            terms.area(),
            terms.topic(),
            terms.targetGroup(),
            terms.keeper(),
            Optional.empty(),
            terms.deadlines());
    assertThat(revise(chain, same)).isEqualTo(new Outcome.Kept(chain));
    assertThat(office.kept.draft(chain)).isEmpty();
  }

  private Outcome revise(ChainId chain, About about) {
    return office.keeping.revise(office.keeper, chain, Optional.empty(), about);
  }

  @Test
  void nobody_is_written_down_who_is_not_in_the_directory() {
    ChainId chain = office.drafted();
    LinkId link = LinkId.next();
    OrganisationId stranger = OrganisationId.next();
    var outcome =
        office.write(
            chain, links -> links.put(AChain.to(link, Kind.CONSULT, stranger, Part.ADVICE_ONLY)));
    assertThat(faults(outcome)).containsExactly(Code.UNKNOWN_PARTNER);
    assertThat(office.draft(chain).links().find(link)).isEmpty();
  }

  /** Otherwise nobody could mend a chain from which two partners left. */
  @Test
  void what_is_wrong_already_does_not_stop_who_mends_another_link() {
    ChainId chain = office.drafted();
    office.directory.remove(OTHER);
    assertThat(office.write(chain, links -> links.without(BRIDGE)))
        .isInstanceOf(WriteChain.Outcome.Written.class);
  }

  @Test
  void an_alternative_that_leads_back_is_refused() {
    ChainId chain = office.drafted();
    var outcome =
        office.write(
            chain,
            links ->
                links.put(
                    AChain.link(INSTEAD, Kind.WARM_REFER, AChain.instead().to())
                        .with(AChain.closed(REFER))
                        .link()));
    assertThat(faults(outcome)).containsOnly(Code.CYCLE_WITHOUT_EXIT);
  }

  @Test
  void a_chain_that_nobody_could_read_is_refused() {
    ChainId chain = office.drafted();
    var outcome = office.write(chain, KeepChainsTest::filled);
    assertThat(faults(outcome)).contains(Code.TOO_MANY_LINKS);
  }

  private static Links filled(Links links) {
    Links all = links;
    while (all.all().size() <= Links.MOST) {
      all = all.put(AChain.to(LinkId.next(), Kind.CONSULT, AChain.EXPERT, Part.ADVICE_ONLY));
    }
    return all;
  }

  private static List<Code> faults(WriteChain.Outcome outcome) {
    return switch (outcome) {
      case WriteChain.Outcome.Refused(var faults) ->
          faults.stream().map(fault -> fault.code()).toList();
      case WriteChain.Outcome.Written _, WriteChain.Outcome.TellsOfSomebody _ -> List.of();
    };
  }

  private static void assertNotFound(Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(NotFoundException.class);
  }

  private static ChainId kept(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Kept.class);
    return ((Outcome.Kept) outcome).chain();
  }

  private static About about(TopicCode topic) {
    return about(topic, Deadlines.USUAL);
  }

  private static About about(TopicCode topic, Deadlines deadlines) {
    return new About(
        new Area.Town(ROTTERDAM),
        topic,
        LocalizedText.dutch("Ouders"),
        KEEPER,
        Optional.empty(),
        deadlines);
  }
}
