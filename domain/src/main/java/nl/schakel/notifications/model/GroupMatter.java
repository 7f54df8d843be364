package nl.schakel.notifications.model;

import java.time.Duration;
import java.time.Instant;
import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AgreementStep;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;

/** What a mail about groups of parents is about. Never a parent. */
public sealed interface GroupMatter extends Matter.AboutGroups {

  Instant at();

  /** Somebody is asked or not needed any more, or the coordinator hears that they cannot come. */
  record AskMoved(AskId ask, AskStep step, Instant at) implements GroupMatter {
    @Override
    public String occasion() {
      return "GROUP_ASK:%s:%s".formatted(ask.value(), step);
    }
  }

  /**
   * A series that somebody is asked for has other dates or places.
   *
   * @param at of the first change of several that are told in one mail
   */
  record DatesMoved(AskId ask, Instant at) implements GroupMatter {

    private static final Duration TOGETHER = Duration.ofMinutes(10);

    /** Who plans a series changes one date after the other: they are told at once, when done. */
    public static DatesMoved of(AskId ask, Instant change) {
      long window = TOGETHER.toMillis();
      return new DatesMoved(
          ask, Instant.ofEpochMilli(Math.floorDiv(change.toEpochMilli(), window) * window));
    }

    /** From when on it may be told. */
    public Instant due() {
      return at.plus(TOGETHER);
    }

    @Override
    public String occasion() {
      return "GROUP_DATES:%s:%d".formatted(ask.value(), at.toEpochMilli());
    }
  }

  /** The day of the decision came with too few parents. */
  record DecisionDue(ParentGroupId group, Instant at) implements GroupMatter {
    @Override
    public String occasion() {
      return "GROUP_DECISION:%s:%d".formatted(group.value(), at.toEpochMilli());
    }
  }

  /** Something lies on the table, or the other side agreed. */
  record AgreementMoved(MunicipalAgreementId agreement, AgreementStep step, Instant at)
      implements GroupMatter {
    @Override
    public String occasion() {
      return "MUNICIPAL_AGREEMENT:%s:%s:%d".formatted(agreement.value(), step, at.toEpochMilli());
    }
  }
}
