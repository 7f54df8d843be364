package nl.schakel.chains.port;

import static nl.schakel.chains.model.AChain.NOW;
import static nl.schakel.chains.model.AChain.PRACTICE;
import static nl.schakel.chains.model.AChain.ROTTERDAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import nl.schakel.people.PersonId;
import nl.schakel.shared.Language;
import nl.schakel.shared.StaleChangeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every way of keeping chains and their gaps does. */
public abstract class ChainsContract {

  protected final ReferralChain chain = AChain.chain();
  private final UUID workshop = UUID.randomUUID();

  protected abstract Chains chains();

  protected abstract ChainVersions versions();

  protected abstract Gaps gaps();

  @BeforeEach
  void a_chain_with_a_draft() {
    chains().add(chain);
    versions().add(chain.firstVersion());
    versions().save(chain.firstVersion().with(AChain.links()).decidedIn(workshop));
  }

  @Test
  void a_draft_is_read_as_it_was_kept() {
    Draft kept = draft();
    assertThat(kept.links()).isEqualTo(AChain.links());
    assertThat(kept.workshops()).containsExactly(workshop);
    assertThat(versions().decidedIn(chain.id(), workshop)).contains(kept.id());
    assertThat(chains().lock(chain.id())).contains(chain);
    assertThat(chains().ownerOf(chain.terms().slug())).contains(chain.id());
  }

  @Test
  void of_two_who_change_what_they_saw_one_is_told() {
    Draft seen = draft();
    versions().save(seen.with(AChain.links().without(AChain.BRIDGE)));
    assertThatThrownBy(() -> versions().save(seen)).isInstanceOf(StaleChangeException.class);
    chains().save(chain);
    assertThatThrownBy(() -> chains().save(chain)).isInstanceOf(StaleChangeException.class);
  }

  @Test
  void a_second_draft_is_refused_by_what_keeps_them() {
    Draft second =
        new Draft(new ChainVersion.Id(chain.id(), 2), AChain.links(), List.of(), Set.of(), 0);
    assertThatThrownBy(() -> versions().add(second)).isInstanceOf(RuntimeException.class);
  }

  @Test
  void an_answer_is_found_by_what_was_asked() {
    Place.Asked asked = Place.ask(PRACTICE, AChain.links().print(PRACTICE), NOW);
    versions().save(draft().with(asked));
    assertThat(versions().asking(asked.request().id())).contains(draft().id());
    Place accepted = asked.accept(Optional.of(PersonId.next()), NOW);
    versions().save(draft().with(accepted));
    assertThat(draft().placeOf(PRACTICE)).contains(accepted);
  }

  @Test
  void what_is_agreed_stays_when_it_is_retired() {
    Agreed agreed = agreed();
    assertThat(versions().agreed(chain.id())).contains(agreed);
    Retired retired = agreed.retire(NOW);
    versions().save(retired);
    assertThat(versions().agreed(chain.id())).isEmpty();
    assertThat(versions().last(chain.id())).contains(retired);
    versions().add(retired.next());
    assertThat(draft().placeOf(PRACTICE)).isPresent();
  }

  @Test
  void the_same_is_missed_once_and_counted_each_time() {
    Signal first = missed(Optional.of(new Language("ti")));
    GapId gap = gaps().openFor(first);
    gaps().count(gap, first);
    gaps().count(gap, first);
    assertThat(gaps().openFor(missed(Optional.of(new Language("ti"))))).isEqualTo(gap);
    assertThat(gaps().openFor(missed(Optional.of(new Language("fa"))))).isNotEqualTo(gap);
    Gap open = gaps().lock(gap).orElseThrow();
    AcceptedAsIs accepted =
        ((Open) open).take(NOW).acceptAsIs("Niemand in de regio spreekt het", NOW);
    gaps().save(accepted);
    assertThat(gaps().lock(gap)).contains(accepted);
    assertThat(gaps().acceptedAsIs()).contains(open.missing());
    assertThat(gaps().languagesMissed()).doesNotContain(open.missing());
  }

  private Signal missed(Optional<Language> language) {
    return new Signal(
        ROTTERDAM,
        AChain.PARENTING,
        Optional.of(chain.id()),
        Kind.LANGUAGE,
        language,
        Source.DECLINE,
        NOW);
  }

  protected Agreed agreed() {
    Place accepted =
        Place.ask(PRACTICE, AChain.links().print(PRACTICE), NOW).accept(Optional.empty(), NOW);
    versions().save(draft().with(accepted));
    Agreed agreed = draft().agree(AChain.agreement());
    versions().save(agreed);
    return agreed;
  }

  protected Draft draft() {
    return versions().draft(chain.id()).orElseThrow();
  }
}
