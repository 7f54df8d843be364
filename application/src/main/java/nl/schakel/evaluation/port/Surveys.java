package nl.schakel.evaluation.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.evaluation.InvitationId;
import nl.schakel.evaluation.model.Invitation;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.evaluation.model.Survey.Taken;
import nl.schakel.learning.EditionId;

/** Keeps what was asked after each edition, of whom, and how often what was answered. */
public interface Surveys {

  /** Those of these editions after which was asked. */
  Set<EditionId> known(Collection<EditionId> editions);

  /** Empty when the other instance asked first; then nothing is kept. */
  Optional<Survey> open(Survey survey, List<Invitation> invitations);

  Optional<Survey> of(EditionId edition);

  Optional<Invitation> invitation(InvitationId id);

  /** Nobody else answers after this edition before the transaction ends. */
  Optional<Survey> lock(EditionId edition);

  /**
   * Keeps what somebody said, and that this invitation was used, in such a way that not even the
   * order of what was written leads from one to the other.
   */
  void keep(Taken taken, InvitationId used);
}
