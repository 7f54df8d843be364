package nl.schakel.chains.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.agreements.CovenantId;
import nl.schakel.chains.ChainCards.Deadlines;
import nl.schakel.chains.ChainCards.Promises;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion.Draft;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.places.Area;
import nl.schakel.places.Municipality;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.Slug;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.ValueObject;

/**
 * Who refers to whom about a topic, in an area, for a target group. What its links are is said by
 * its versions.
 *
 * @param version of its terms, so that two editors do not overwrite one another
 */
public record ReferralChain(ChainId id, Terms terms, long version)
    implements AggregateRoot<ReferralChain, ChainId> {

  /**
   * What a chain is about.
   *
   * @param slug of its page; it stays when the words change, so that old links work
   * @param targetGroup for whom it is, in words
   * @param keeper whose coordinators look after it
   * @param covenant by which it was agreed
   */
  public record Terms(
      Slug slug,
      Area area,
      TopicCode topic,
      LocalizedText targetGroup,
      OrganisationId keeper,
      Optional<CovenantId> covenant,
      Deadlines deadlines)
      implements ValueObject {

    /** What partners take their places for, beside the links to them. */
    public Promises promises() {
      return new Promises(targetGroup, deadlines);
    }

    /** The subject of a chain is what makes it this one: its figures are counted by it. */
    boolean isAbout(Terms other) {
      return area.equals(other.area) && topic.equals(other.topic);
    }

    /** Whether it is about this municipality, alone or among others. */
    public boolean covers(Municipality municipality) {
      return Area.around(municipality).contains(area);
    }
  }

  public static ReferralChain about(Terms terms) {
    return new ReferralChain(ChainId.next(), terms, 0);
  }

  @Override
  public ChainId getId() {
    return id;
  }

  /** The page keeps its address. */
  public ReferralChain revise(Terms other) {
    Terms kept =
        new Terms(
            terms.slug(),
            other.area(),
            other.topic(),
            other.targetGroup(),
            other.keeper(),
            other.covenant(),
            other.deadlines());
    return new ReferralChain(id, kept, version);
  }

  public boolean isAboutTheSameAs(ReferralChain other) {
    return terms.isAbout(other.terms);
  }

  /** Whether a partner that took its place in the other one took it in this one. */
  public boolean asksTheSameAs(ReferralChain other) {
    return isAboutTheSameAs(other) && terms.promises().equals(other.terms.promises());
  }

  public Draft firstVersion() {
    return new Draft(new ChainVersion.Id(id, 1), new Links(List.of()), List.of(), Set.of(), 0);
  }
}
