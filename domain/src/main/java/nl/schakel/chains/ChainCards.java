package nl.schakel.chains;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.agreements.CovenantId;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;

/** What other features may ask about chains. Answers may be up to five seconds old. */
public interface ChainCards {

  Optional<Card> card(ChainId chain);

  /** In the order of their areas, then their topics. */
  List<Card> all();

  /** What a version says, whatever became of it. */
  Optional<Drawn> version(ChainId chain, int number);

  /** What was agreed and holds now. */
  Optional<Drawn> agreed(ChainId chain);

  /**
   * A chain.
   *
   * @param targetGroup for whom it is, in words
   * @param keeper whose coordinators look after it
   * @param covenant by which it was agreed
   * @param agreed the number of the version that holds now
   */
  record Card(
      ChainId id,
      Slug slug,
      Area area,
      TopicCode topic,
      LocalizedText targetGroup,
      OrganisationId keeper,
      Optional<CovenantId> covenant,
      Deadlines deadlines,
      Optional<Integer> agreed) {}

  /** What mails need of the places that partners are asked for. Never what a chain is about. */
  interface Places {

    /** As they stand now, in one go; without those that this version does not ask any more. */
    Map<OrganisationId, Place> places(ChainId chain, int version);

    /** A place in a draft, or in what came of it. */
    record Place(UUID request, OrganisationId keeper, ChainEvent.Answer answer) {}
  }

  /**
   * One version of it, link by link.
   *
   * @param agreedOn the day on which its partners agreed; empty for a draft
   * @param promises what they agreed for; of a draft what the chain promises now; empty for a
   *     version of which only the links are known
   */
  record Drawn(
      ChainId chain,
      int version,
      Optional<LocalDate> agreedOn,
      Optional<Promises> promises,
      List<Link> links) {

    public Drawn {
      links = List.copyOf(links);
    }

    public Optional<Link> link(LinkId id) {
      return links.stream().filter(each -> each.id().equals(id)).findFirst();
    }
  }

  /**
   * What partners take their places for, beside the links to them.
   *
   * @param targetGroup for whom a chain is, in words
   */
  record Promises(LocalizedText targetGroup, Deadlines deadlines) {}

  /**
   * Within how long partners act, unless their covenant says otherwise (referrals.md, timers).
   *
   * @param acknowledge working days until somebody has seen an offer
   * @param decide working days until it is answered
   * @param expire days after which an offer without answer is over
   * @param contact working days from accepting to the first contact
   */
  record Deadlines(int acknowledge, int decide, int expire, int contact) {

    public static final Deadlines USUAL = new Deadlines(2, 5, 14, 10);

    public Deadlines {
      if (acknowledge < 1 || decide < acknowledge || expire < decide || contact < 1) {
        throw new IllegalArgumentException("each deadline comes after the one before it");
      }
    }
  }
}
