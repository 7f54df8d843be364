package nl.schakel.chains.persistence;

import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.GapSignals.State;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.Place.Declined;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.port.Gaps;
import nl.schakel.chains.port.PlaceArchive;
import nl.schakel.chains.query.GapBook;
import nl.schakel.people.PersonId;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What people wrote in their own words goes; that it happened, and how often, stays. */
@DatabaseTest
@Transactional
class ForgottenWordsTest {

  private static final Instant LATER = NOW.plus(Duration.ofDays(1));
  private static final Optional<PersonId> SOMEBODY = Optional.of(PersonId.next());

  @Autowired Chains chains;
  @Autowired ChainVersions versions;
  @Autowired Gaps gaps;
  @Autowired GapBook book;
  @Autowired PlaceArchive archive;

  private final ReferralChain chain = AChain.chain();

  @Test
  void why_a_partner_declined_goes_and_that_it_did_stays() {
    versions.save(drafted().with(asked().decline("Wij stoppen", SOMEBODY, NOW)));
    archive.forgetReasons(NOW);
    assertThat(((Declined) place()).reason()).contains("Wij stoppen");
    assertThat(archive.forgetReasons(LATER)).isPositive();
    assertThat(place())
        .isInstanceOfSatisfying(
            Declined.class,
            declined -> {
              assertThat(declined.reason()).isEmpty();
              assertThat(declined.by()).isEqualTo(SOMEBODY);
            });
    versions.save(draft());
    assertThat(archive.forgetReasons(LATER)).isZero();
  }

  @Test
  void who_answered_goes_and_the_answer_stays() {
    versions.save(drafted().with(asked().accept(SOMEBODY, NOW)));
    archive.forgetPersons(NOW);
    assertThat(place().by()).isEqualTo(SOMEBODY);
    assertThat(archive.forgetPersons(LATER)).isPositive();
    assertThat(place())
        .isInstanceOf(Place.Accepted.class)
        .extracting(Place::by)
        .isEqualTo(Optional.empty());
  }

  @Test
  void what_was_noted_of_a_gap_goes_and_it_is_counted_on() {
    chains.add(chain);
    GapId solved = closed(Kind.CAPACITY, true);
    GapId accepted = closed(Kind.TRUST, false);
    archive.forgetNotes(NOW);
    assertThat(book.find(solved).orElseThrow().note()).isPresent();
    assertThat(archive.forgetNotes(LATER)).isGreaterThanOrEqualTo(2);
    assertThat(book.find(solved).orElseThrow())
        .satisfies(
            line -> {
              assertThat(line.note()).isEmpty();
              assertThat(line.state()).isEqualTo(State.SOLVED);
              assertThat(line.signals()).containsEntry(Source.KEEPER, 1);
            });
    assertThat(gaps.acceptedAsIs()).anyMatch(missing -> missing.id().equals(accepted));
    assertThat(gaps.lock(accepted)).isPresent();
  }

  @Test
  void how_often_it_was_missed_goes_and_that_it_was_stays() {
    chains.add(chain);
    GapId solved = closed(Kind.CAPACITY, true);
    archive.forgetSignals(WorkingDays.beginOfWeek(NOW));
    assertThat(book.find(solved).orElseThrow().signals()).containsEntry(Source.KEEPER, 1);
    assertThat(archive.forgetSignals(LATER)).isPositive();
    assertThat(book.find(solved).orElseThrow().signals()).containsEntry(Source.KEEPER, 0);
  }

  private GapId closed(Kind kind, boolean solved) {
    Signal signal =
        new Signal(
            AChain.ROTTERDAM,
            AChain.PARENTING,
            Optional.of(chain.id()),
            kind,
            Optional.empty(),
            Source.KEEPER,
            NOW);
    GapId gap = gaps.openFor(signal);
    gaps.count(gap, signal);
    var taken = ((Open) gaps.lock(gap).orElseThrow()).take(NOW);
    gaps.save(solved ? taken.solve("Er is een tolk", NOW) : taken.acceptAsIs("Niemand", NOW));
    return gap;
  }

  private static Place.Asked asked() {
    return Place.ask(PRACTICE, AChain.links().print(PRACTICE), NOW);
  }

  private Draft drafted() {
    chains.add(chain);
    versions.add(chain.firstVersion());
    versions.save(chain.firstVersion().with(AChain.links()));
    return draft();
  }

  private Draft draft() {
    return versions.draft(chain.id()).orElseThrow();
  }

  private Place place() {
    return draft().placeOf(PRACTICE).orElseThrow();
  }
}
