package nl.schakel.chains.persistence;

import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.ROTTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainCards.Drawn;
import nl.schakel.chains.GapId;
import nl.schakel.chains.GapSignals.Kind;
import nl.schakel.chains.GapSignals.Signal;
import nl.schakel.chains.GapSignals.Source;
import nl.schakel.chains.model.AChain;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.model.ChainVersion.Agreed;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.chains.model.ChainVersion.Retired;
import nl.schakel.chains.model.Gap;
import nl.schakel.chains.model.Gap.AcceptedAsIs;
import nl.schakel.chains.model.Gap.Open;
import nl.schakel.chains.model.Place;
import nl.schakel.chains.model.ReferralChain;
import nl.schakel.chains.port.ChainVersions;
import nl.schakel.chains.port.Chains;
import nl.schakel.chains.port.Gaps;
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.persistence.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class JdbcChainsTest {

  @Autowired Chains chains;
  @Autowired ChainVersions versions;
  @Autowired Gaps gaps;
  @Autowired ChainCards cards;
  @Autowired LinkJson json;

  private final ReferralChain chain = AChain.chain();
  private final UUID workshop = UUID.randomUUID();

  @BeforeEach
  void a_chain_with_a_draft() {
    chains.add(chain);
    versions.add(chain.firstVersion());
    versions.save(chain.firstVersion().with(AChain.links()).decidedIn(workshop));
  }

  @Test
  void a_draft_is_read_as_it_was_kept() {
    Draft kept = draft();
    assertThat(kept.links()).isEqualTo(AChain.links());
    assertThat(kept.workshops()).containsExactly(workshop);
    assertThat(versions.decidedIn(chain.id(), workshop)).contains(kept.id());
    assertThat(chains.lock(chain.id())).contains(chain);
  }

  /** What is kept outlives names in code. */
  @Test
  void the_shape_of_what_is_kept_is_pinned() {
    assertThat("" + json.write(AChain.links().all()).getValue())
        .contains("\"from\":{\"is\":\"ANYBODY\",\"function\":\"PROFESSIONAL\"}")
        .contains("\"to\":{\"partner\":\"" + PRACTICE.value() + "\",\"service\":\"")
        .contains("\"kind\":\"WARM_REFER\"", "\"part\":\"PRIMARY\"")
        .contains("{\"number\":2,\"force\":\"EXCLUDING\",\"text\":{\"nl\":\"Er is geweld.\"}")
        .contains("{\"occasion\":\"CLOSED\",\"days\":null,\"instead\":\"");
  }

  @Test
  void of_two_who_change_what_they_saw_one_is_told() {
    Draft seen = draft();
    versions.save(seen.with(AChain.links().without(AChain.BRIDGE)));
    assertThatThrownBy(() -> versions.save(seen)).isInstanceOf(StaleChangeException.class);
    chains.save(chain);
    assertThatThrownBy(() -> chains.save(chain)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void a_second_draft_is_refused_by_what_keeps_them() {
    assertThatThrownBy(
            () ->
                versions.add(
                    new Draft(
                        new ChainVersion.Id(chain.id(), 2),
                        AChain.links(),
                        List.of(),
                        Set.of(),
                        0)))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void an_answer_is_found_by_what_was_asked() {
    Place.Asked asked = Place.ask(PRACTICE, AChain.links().print(PRACTICE), NOW);
    versions.save(draft().with(asked));
    assertThat(versions.asking(asked.request().id())).contains(draft().id());
    Place accepted = asked.accept(Optional.of(PersonId.next()), NOW);
    versions.save(draft().with(accepted));
    assertThat(draft().placeOf(PRACTICE)).contains(accepted);
  }

  @Test
  void what_is_agreed_is_what_others_see_at_once_and_stays_when_it_is_retired() {
    assertThat(cards.agreed(chain.id())).isEmpty();
    Agreed agreed = agreed();
    assertThat(versions.agreed(chain.id())).contains(agreed);
    Drawn drawn = new Drawn(chain.id(), 1, AChain.links().all());
    assertThat(cards.agreed(chain.id())).contains(drawn);
    Retired retired = agreed.retire(NOW);
    versions.save(retired);
    assertThat(versions.last(chain.id())).contains(retired);
    assertThat(cards.agreed(chain.id())).isEmpty();
    assertThat(cards.version(chain.id(), 1)).contains(drawn);
    versions.add(retired.next());
    assertThat(draft().placeOf(PRACTICE)).isPresent();
  }

  @Test
  void the_same_is_missed_once_and_counted_each_time() {
    Signal first = missed(Optional.of(new Language("ti")));
    GapId gap = gaps.openFor(first);
    gaps.count(gap, first);
    gaps.count(gap, first);
    assertThat(gaps.told(first.occasion())).contains(gap);
    assertThat(gaps.openFor(missed(Optional.of(new Language("ti"))))).isEqualTo(gap);
    assertThat(gaps.openFor(missed(Optional.of(new Language("fa"))))).isNotEqualTo(gap);
    Gap open = gaps.lock(gap).orElseThrow();
    AcceptedAsIs accepted =
        ((Open) open).take(NOW).acceptAsIs("Niemand in de regio spreekt het", NOW);
    gaps.save(accepted);
    assertThat(gaps.lock(gap)).contains(accepted);
    assertThat(gaps.acceptedAsIs()).contains(open.missing());
    assertThat(gaps.languagesMissed()).doesNotContain(open.missing());
  }

  private Signal missed(Optional<Language> language) {
    return new Signal(
        UUID.randomUUID(),
        ROTTERDAM,
        AChain.PARENTING,
        Optional.of(chain.id()),
        Kind.LANGUAGE,
        language,
        Source.DECLINE,
        NOW);
  }

  private Agreed agreed() {
    Place accepted =
        Place.ask(PRACTICE, AChain.links().print(PRACTICE), NOW).accept(Optional.empty(), NOW);
    versions.save(draft().with(accepted));
    Agreed agreed = draft().agree(AChain.agreement());
    versions.save(agreed);
    return agreed;
  }

  private Draft draft() {
    return versions.draft(chain.id()).orElseThrow();
  }
}
