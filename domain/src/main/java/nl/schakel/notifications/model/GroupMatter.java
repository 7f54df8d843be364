package nl.schakel.notifications.model;

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
