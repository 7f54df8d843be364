package nl.schakel.evaluation.usecase;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import nl.schakel.evaluation.port.InvitationArchive;
import nl.schakel.people.PersonId;
import nl.schakel.shared.port.PersonalRecords;
import nl.schakel.shared.usecase.ApplicationService;

/** That somebody was asked, for a month. What they said is nobody's: it cannot be found again. */
@ApplicationService
class EvaluationRecords implements PersonalRecords, ForgetInvitations {

  /** Short transactions: somebody may be answering. */
  private static final int AT_ONCE = 500;

  private final InvitationArchive archive;
  private final Clock clock;

  EvaluationRecords(InvitationArchive archive, Clock clock) {
    this.archive = archive;
    this.clock = clock;
  }

  @Override
  public String feature() {
    return "evaluation";
  }

  @Override
  public int order() {
    return 48;
  }

  @Override
  public Map<String, Object> export(UUID person) {
    return Map.of("invitations", archive.recordsOf(new PersonId(person)));
  }

  @Override
  public void erase(UUID person) {
    archive.forget(new PersonId(person));
  }

  @Override
  public Outcome forget() {
    int forgotten = archive.forgetExpired(clock.instant(), AT_ONCE);
    return forgotten < AT_ONCE ? new Outcome.Finished(forgotten) : new Outcome.Continues(forgotten);
  }
}
