package nl.schakel.chains.usecase;

import static nl.schakel.chains.model.AChain.MOTHERS;
import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.OTHER;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schakel.chains.ChainEvent.ErrorsFound;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.Link;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.ChainVersion.Seen;
import nl.schakel.chains.model.Finding;
import nl.schakel.chains.model.Finding.Code;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.usecase.PublishChain.Command;
import nl.schakel.chains.usecase.PublishChain.Outcome;
import nl.schakel.partners.ServiceCards.Listing;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.Test;

/** What holds, and whether it still carries somebody. */
class PublishChainTest {

  private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(200));

  private final ChainOffice office = new ChainOffice();

  @Test
  void nothing_holds_before_every_receiver_said_yes() {
    ChainId chain = office.drafted();
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.NotAccepted(List.of(PRACTICE)));
    office.accept(chain);
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.Published(1));
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.NothingToDo());
  }

  /** Whoever lowers a threshold or gives advice may be there unasked, but not after a no. */
  @Test
  void nothing_holds_while_somebody_in_it_says_no() {
    ChainId chain = office.drafted();
    office.accept(chain);
    office.decline(chain, MOTHERS);
    office.write(chain, links -> links.changing(AChain.BRIDGE, _ -> reworded()));
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.NotAccepted(List.of(MOTHERS)));
    office.write(chain, links -> links.without(AChain.BRIDGE));
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.Published(1));
  }

  private static Link reworded() {
    return AChain.to(AChain.BRIDGE, Link.Kind.SIGNAL, MOTHERS, Link.Part.BRIDGE);
  }

  /** Both drafts begin to count at 0: only with its number it is known which of them was seen. */
  @Test
  void who_saw_a_version_that_a_colleague_replaced_meanwhile_changes_nothing() {
    ChainId chain = office.published();
    Seen first = new Seen(2, 0);
    office.write(chain, links -> links.moved(AChain.BRIDGE, -1));
    office.publishing.publish(office.command(chain));
    assertThatThrownBy(() -> office.writing.revise(removing(chain, first)))
        .isInstanceOf(StaleChangeException.class);
    assertThat(office.draft(chain).links().find(AChain.BRIDGE)).isPresent();
    assertThatThrownBy(() -> office.publishing.publish(command(chain, first, TODAY)))
        .isInstanceOf(StaleChangeException.class);
    assertThat(office.writing.revise(removing(chain, new Seen(3, 0))))
        .isEqualTo(new WriteChain.Outcome.Written(3));
  }

  private WriteChain.Command removing(ChainId chain, Seen seen) {
    return new WriteChain.Command(
        office.keeper, chain, Optional.of(seen), links -> links.without(AChain.BRIDGE));
  }

  @Test
  void errors_stop_it_and_warnings_do_not() {
    ChainId chain = office.drafted();
    office.accept(chain);
    office.directory.put(PRACTICE, AChain.entry(PRACTICE, Listing.LISTED, LONG_AGO, NOW));
    assertThat(office.publishing.publish(office.command(chain)))
        .isInstanceOfSatisfying(
            Outcome.Unwell.class,
            unwell -> assertThat(codes(unwell.errors())).containsOnly(Code.CONTACT_NOT_VERIFIED));
    office.directory.put(PRACTICE, AChain.entry(PRACTICE, Listing.LISTED, NOW, LONG_AGO));
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.Published(1));
  }

  @Test
  void nobody_agrees_tomorrow_or_on_what_was_not_seen() {
    ChainId chain = office.drafted();
    office.accept(chain);
    Seen seen = new Seen(1, office.draft(chain).revision());
    Seen before = new Seen(1, seen.revision() - 1);
    assertThat(office.publishing.publish(command(chain, seen, TODAY.plusDays(1))))
        .isEqualTo(new Outcome.InTheFuture());
    assertThatThrownBy(() -> office.publishing.publish(command(chain, before, TODAY)))
        .isInstanceOf(StaleChangeException.class);
    assertThat(office.publishing.publish(command(chain, seen, TODAY)))
        .isEqualTo(new Outcome.Published(1));
  }

  private Command command(ChainId chain, Seen seen, LocalDate on) {
    return new Command(office.keeper, chain, Optional.of(seen), on, Optional.empty());
  }

  @Test
  void the_next_version_makes_the_one_before_it_history() {
    ChainId chain = office.published();
    office.write(chain, links -> links.moved(AChain.BRIDGE, -1));
    assertThat(office.publishing.publish(office.command(chain)))
        .isEqualTo(new Outcome.Published(2));
    assertThat(office.kept.find(new ChainVersion.Id(chain, 1))).containsInstanceOf(Retired.class);
    assertThat(office.publishing.retire(office.keeper, chain)).isEqualTo(new Outcome.Retired(2));
    assertThat(office.publishing.retire(office.keeper, chain)).isEqualTo(new Outcome.NothingToDo());
    assertThat(office.writing.begin(office.keeper, chain)).isEqualTo(3);
  }

  /** Its keepers hear it once, and the next version waits for another receiver. */
  @Test
  void a_partner_that_is_not_there_any_more_is_seen_in_the_night_and_told_once() {
    ChainId chain = office.published();
    office.night(chain);
    assertThat(errorsTold()).isZero();
    office.directory.put(PRACTICE, AChain.entry(PRACTICE, Listing.HIDDEN, NOW, NOW));
    office.night(chain);
    office.night(chain);
    assertThat(errorsTold()).isEqualTo(1);
    assertThat(codes(findings(chain))).contains(Code.NO_RECEIVER, Code.PARTNER_GONE);
    office.directory.remove(OTHER);
    office.night(chain);
    assertThat(errorsTold()).isEqualTo(2);
    office.writing.begin(office.keeper, chain);
    assertThat(office.publishing.publish(office.command(chain))).isInstanceOf(Outcome.Unwell.class);
  }

  /** It is still in the directory, but signs for nothing. */
  @Test
  void when_the_only_receiver_leaves_the_covenant_its_keeper_sees_that() {
    ChainId chain = office.publishedUnderCovenant(PRACTICE, OTHER);
    assertThat(findings(chain)).isEmpty();
    office.sign(chain, OTHER);
    assertThat(codes(findings(chain))).containsExactly(Code.NOT_A_PARTY);
    office.night(chain);
    assertThat(errorsTold()).isZero();
    assertThat(office.warnings).isEqualTo(1);
  }

  private List<Finding> findings(ChainId chain) {
    return office.health.findings(
        ChainSheet.of(office.kept.find(chain).orElseThrow()),
        office.kept.agreed(chain).orElseThrow().links());
  }

  private static List<Code> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  private long errorsTold() {
    return office.told.stream().filter(ErrorsFound.class::isInstance).count();
  }
}
