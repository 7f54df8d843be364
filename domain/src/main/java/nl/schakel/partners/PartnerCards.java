package nl.schakel.partners;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Slug;

/** What other features may ask about the directory. Answers may be up to five seconds old. */
public interface PartnerCards {

  /** Those of these organisations that are in the directory, in one go. */
  Map<OrganisationId, Card> cards(Collection<OrganisationId> organisations);

  /** By the address of its page; of a partner that merged, the one that it became part of. */
  Optional<Card> bySlug(Slug slug);

  /** Some of those that may be asked about this, in the order of their names. */
  List<Card> advisingOn(TopicCode topic);

  /**
   * A partner as another feature needs it.
   *
   * @param advisesOn what it may be asked about
   */
  record Card(OrganisationId id, Slug slug, Set<Advice> advisesOn) {
    public Card {
      advisesOn = Set.copyOf(advisesOn);
    }

    /** What it promises to who asks about this, if it may be asked. */
    public Optional<Advice> adviceOn(TopicCode topic) {
      return advisesOn.stream().filter(each -> each.topic().equals(topic)).findFirst();
    }
  }

  /**
   * What it promises to whoever asks.
   *
   * @param answerDays working days
   * @param perQuarter how many questions it takes in three months; empty is as many as come
   * @param free whether asking costs nothing
   */
  record Advice(
      TopicCode topic, Optional<Integer> answerDays, Optional<Integer> perQuarter, boolean free) {}
}
