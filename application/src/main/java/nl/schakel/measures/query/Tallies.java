package nl.schakel.measures.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Spread;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Tally;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Reason;

/** What the facts add up to. Nothing of it may be shown before it was looked at for what is few. */
public interface Tallies {

  /** The Monday of the week in which all were counted last: since then nothing changed. */
  Optional<LocalDate> asOf();

  /** Those of a year, for each municipality, topic and chain. */
  List<Cell> matrix(int year, Wanted wanted);

  /** What the matrix tells of a chain, of all years. */
  Spread spread(ChainId chain);

  /** All that is counted of several chains in some years, in one go; of each that was asked. */
  Map<ChainId, Spread> spreads(Set<ChainId> chains, Set<Integer> years);

  /** All about one chain. */
  Chain chain(Asked asked);

  /** In which years something was offered, the last first. */
  List<Integer> years();

  /** Whose figures. */
  sealed interface Wanted {

    record All() implements Wanted {}

    record Of(Set<ChainId> chains, Set<MunicipalityCode> municipalities) implements Wanted {
      public Of {
        chains = Set.copyOf(chains);
        municipalities = Set.copyOf(municipalities);
      }
    }
  }

  /** Offered, answered, accepted and unanswered; nothing else is counted. */
  record Cell(MunicipalityCode municipality, TopicCode topic, ChainId chain, Tally tally) {}

  /**
   * What of a chain.
   *
   * @param without municipalities of which nothing is counted
   * @param seen the day until which what is open is known to have waited
   */
  record Asked(ChainId chain, int year, Set<MunicipalityCode> without, LocalDate seen) {

    public Asked {
      without = Set.copyOf(without);
    }
  }

  /**
   * A chain.
   *
   * @param reasons why it was declined, handed back or lost
   */
  record Chain(
      Map<LinkId, Tally> links, Map<Reason, Long> reasons, Survival answer, Survival contact) {

    public Chain {
      links = Map.copyOf(links);
      reasons = Map.copyOf(reasons);
    }

    public Tally all() {
      return Tally.sum(links.values());
    }
  }
}
