package nl.schakel.measures.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Survival;
import nl.schakel.measures.model.Tally;
import nl.schakel.partners.TopicCode;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Reason;

/** What the facts add up to. Nothing of it may be shown before it was looked at for what is few. */
public interface Tallies {

  /** Those of a year, for each municipality, topic and chain. */
  List<Cell> matrix(int year, Wanted wanted);

  /**
   * All about one chain in a year.
   *
   * @param thisWeek the Monday until which what is open is known to have waited
   */
  Chain chain(ChainId chain, int year, LocalDate thisWeek);

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
   * A chain.
   *
   * @param reasons why it was declined, handed back or lost
   * @param offered how many in each quarter that had some, of all years
   */
  record Chain(
      Map<LinkId, Tally> links,
      Map<Reason, Long> reasons,
      Survival answer,
      Survival contact,
      Map<Quarter, Long> offered) {

    public Chain {
      links = Map.copyOf(links);
      reasons = Map.copyOf(reasons);
      offered = Map.copyOf(offered);
    }

    public Tally all() {
      return sum(links.values());
    }
  }

  static Tally sum(Collection<Tally> tallies) {
    return tallies.stream().reduce(Tally.NONE, Tally::plus);
  }
}
