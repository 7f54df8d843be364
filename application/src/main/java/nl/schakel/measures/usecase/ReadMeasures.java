package nl.schakel.measures.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.agreements.CovenantCards;
import nl.schakel.chains.ChainCards;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.LinkId;
import nl.schakel.measures.model.Count;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Measure;
import nl.schakel.measures.model.Quarter;
import nl.schakel.measures.model.Share;
import nl.schakel.partners.TopicCard;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.referrals.Reason;

/**
 * How well chains work, for who may know: coordinators of the chains that they keep, municipalities
 * of themselves, funders all together. Every number in it may be shown.
 */
public interface ReadMeasures {

  /** In which years there is something, the last first; this one at least. */
  List<Integer> years();

  /**
   * The Monday by which everything was counted; empty before the first time. No figure of referrals
   * changes between two of them.
   */
  Optional<LocalDate> asOf();

  Matrix matrix(Actor actor, int year);

  /** Throws {@link nl.schakel.shared.NotFoundException} for a chain that is not the actor's. */
  ChainMeasures chain(Actor actor, ChainId chain, int year);

  /**
   * Municipalities and topics.
   *
   * @param topics in the order of the columns
   * @param rows empty for who may only see what all of them are together
   */
  record Matrix(
      int year, List<Column> topics, List<Row> rows, Figure total, List<ChainCards.Card> chains) {

    public Matrix {
      topics = List.copyOf(topics);
      rows = List.copyOf(rows);
      chains = List.copyOf(chains);
    }
  }

  /**
   * A topic.
   *
   * @param topic empty for all topics together whose very mention can hurt
   */
  record Column(Optional<TopicCard> topic, Cell total) {}

  /** A municipality; a cell is empty where no chain leads anywhere. */
  record Row(MunicipalityCode municipality, List<Optional<Cell>> cells, Cell total) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What the matrix says of a set of offers; the shares are of all that was offered. */
  record Cell(Figure offered, Share answered, Share accepted, Share unanswered) {}

  /**
   * A chain in a year.
   *
   * @param over whether nothing is offered in it any more, by the Monday of these figures
   * @param steps how many came so far
   * @param reasons the most frequent first
   * @param quarters of this year and the one before it
   * @param covenant by which it was agreed, with what its parties promised
   */
  record ChainMeasures(
      ChainCards.Card chain,
      int year,
      boolean over,
      Map<Count, Figure> steps,
      Map<Measure, Share> shares,
      Days answer,
      Days contact,
      List<Why> reasons,
      List<OfLink> links,
      List<OfQuarter> quarters,
      Freshness freshness,
      Optional<CovenantCards.Card> covenant) {

    public ChainMeasures {
      reasons = List.copyOf(reasons);
      links = List.copyOf(links);
      quarters = List.copyOf(quarters);
    }
  }

  /** Days, counting those that still wait; empty when it cannot be said. */
  record Days(Optional<Integer> median, Optional<Integer> ninth) {}

  record Why(Reason reason, Figure number) {}

  /**
   * One link.
   *
   * @param lost which share of what was offered over it led to no first contact
   */
  record OfLink(LinkId link, Figure offered, Share lost) {}

  record OfQuarter(Quarter quarter, Figure offered) {}

  /**
   * Of partners and services, not of people: these numbers are exact.
   *
   * @param contacts partners of which somebody said in the last six months how to reach them
   * @param rooms services that said in the last thirty days whether they take people
   */
  record Freshness(int contacts, int partners, int rooms, int services) {}
}
