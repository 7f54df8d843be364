package nl.schakel.referrals.usecase;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.schakel.people.OrganisationId;
import nl.schakel.referrals.model.Content.AgeBand;
import nl.schakel.referrals.model.Content.Answer;
import nl.schakel.referrals.model.HandoverCode;
import nl.schakel.referrals.model.SharingBasis.Feedback;
import nl.schakel.referrals.model.SharingBasis.Item;
import nl.schakel.referrals.model.SharingBasis.Obtained;
import nl.schakel.shared.Language;

/**
 * What goes to the receiver.
 *
 * @param answers to the criteria of the link, by their numbers
 * @param notInvolved who must not be involved
 */
public record Contents(
    Optional<Sharing> sharing,
    Code code,
    Optional<String> note,
    Optional<Language> language,
    Optional<AgeBand> age,
    Map<Integer, Answer> answers,
    Set<OrganisationId> notInvolved) {

  public Contents {
    answers = Map.copyOf(answers);
    notInvolved = Set.copyOf(notInvolved);
  }

  @Override
  public String toString() {
    return "Contents[…]";
  }

  /** Which handover code goes with it. */
  public sealed interface Code {

    record None() implements Code {}

    /** A new one, which the referrer writes into its own file. */
    record Fresh() implements Code {}

    /** One that both agreed on. */
    record Known(HandoverCode code) implements Code {}
  }

  /** Why it may be shared; the receiver is that of the link. */
  public sealed interface Basis {

    record Anonymous() implements Basis {}

    record ClientChoice(Obtained how) implements Basis {}

    record LegalTask(String article, Obtained how) implements Basis {}
  }

  /** What was agreed about sharing: why, exactly what, and what may be told back. */
  public record Sharing(Basis basis, Set<Item> items, Feedback feedback) {
    public Sharing {
      items = Set.copyOf(items);
    }
  }
}
