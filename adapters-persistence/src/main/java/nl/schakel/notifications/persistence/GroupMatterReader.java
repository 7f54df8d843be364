package nl.schakel.notifications.persistence;

import nl.schakel.groups.AskId;
import nl.schakel.groups.GroupEvent.AgreementStep;
import nl.schakel.groups.GroupEvent.AskStep;
import nl.schakel.groups.MunicipalAgreementId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.notifications.model.GroupMatter;

/** What happens to groups of parents, in its columns and out of them. */
final class GroupMatterReader {

  private GroupMatterReader() {}

  static MatterColumns columns(GroupMatter matter) {
    return switch (matter) {
      case GroupMatter.AskMoved(var ask, var step, var at) ->
          MatterColumns.of("GROUP_ASK", "ask", ask.value(), "step", step, "at", at);
      case GroupMatter.DatesMoved(var ask, var at) ->
          MatterColumns.of("GROUP_DATES", "ask", ask.value(), "at", at);
      case GroupMatter.DecisionDue(var group, var at) ->
          MatterColumns.of("GROUP_DECISION", "group", group.value(), "at", at);
      case GroupMatter.AgreementMoved(var agreement, var step, var at) ->
          MatterColumns.of(
              "MUNICIPAL_AGREEMENT", "agreement", agreement.value(), "step", step, "at", at);
    };
  }

  static GroupMatter matter(MatterReader row) {
    return switch (row.kind()) {
      case "GROUP_ASK" -> ask(row);
      case "GROUP_DATES" -> dates(row);
      case "GROUP_DECISION" -> decision(row);
      case "MUNICIPAL_AGREEMENT" -> agreement(row);
      default -> throw new IllegalStateException("mail of an unknown kind: " + row.kind());
    };
  }

  private static GroupMatter ask(MatterReader row) {
    return new GroupMatter.AskMoved(
        new AskId(row.id("ask")), AskStep.valueOf(row.part("step")), row.instant("at"));
  }

  private static GroupMatter dates(MatterReader row) {
    return new GroupMatter.DatesMoved(new AskId(row.id("ask")), row.instant("at"));
  }

  private static GroupMatter decision(MatterReader row) {
    return new GroupMatter.DecisionDue(new ParentGroupId(row.id("group")), row.instant("at"));
  }

  private static GroupMatter agreement(MatterReader row) {
    return new GroupMatter.AgreementMoved(
        new MunicipalAgreementId(row.id("agreement")),
        AgreementStep.valueOf(row.part("step")),
        row.instant("at"));
  }
}
