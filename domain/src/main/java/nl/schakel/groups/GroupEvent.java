package nl.schakel.groups;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.shared.Audited;

/** What happened to agreements with municipalities, and to groups of parents. Never to a parent. */
public sealed interface GroupEvent extends Audited {

  /** How an agreement changed. */
  enum AgreementStep {
    PROPOSED,
    REVISED,
    AGREED_BY_PROVIDER,
    AGREED_BY_MUNICIPALITY,
    DROPPED,
    ENDED
  }

  /** How a group changed; a decision is due when its day came with too few parents. */
  enum GroupStep {
    PLANNED,
    REVISED,
    RECRUITING,
    CONFIRMED,
    BEGUN,
    COMPLETED,
    CANCELLED,
    COUNTED,
    DECISION_DUE
  }

  /** How a meeting changed. */
  enum MeetingStep {
    PLANNED,
    MOVED,
    REMOVED
  }

  /** What became of asking somebody. */
  enum AskStep {
    ASKED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN
  }

  /** An agreement with a municipality is not what it was. */
  record AgreementChanged(
      MunicipalAgreementId agreement, AgreementStep step, Optional<UUID> by, Instant at)
      implements GroupEvent {

    @Override
    public UUID subject() {
      return agreement.value();
    }

    @Override
    public String action() {
      return "MUNICIPAL_AGREEMENT_" + step;
    }
  }

  /** A group is not what it was. */
  record GroupChanged(ParentGroupId group, GroupStep step, Optional<UUID> by, Instant at)
      implements GroupEvent {

    @Override
    public UUID subject() {
      return group.value();
    }

    @Override
    public String action() {
      return "PARENT_GROUP_" + step;
    }
  }

  /** A meeting of a group is not when or where it was. */
  record MeetingChanged(
      MeetingId meeting, ParentGroupId group, MeetingStep step, Optional<UUID> by, Instant at)
      implements GroupEvent {

    @Override
    public UUID subject() {
      return meeting.value();
    }

    @Override
    public String action() {
      return "GROUP_MEETING_" + step;
    }
  }

  /** Somebody was asked for a group, or said what they will do. */
  record AskChanged(AskId ask, ParentGroupId group, AskStep step, Optional<UUID> by, Instant at)
      implements GroupEvent {

    @Override
    public UUID subject() {
      return ask.value();
    }

    @Override
    public String action() {
      return "GROUP_ASK_" + step;
    }
  }
}
