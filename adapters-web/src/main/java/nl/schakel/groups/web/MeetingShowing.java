package nl.schakel.groups.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.query.GroupBook.Dated;
import nl.schakel.groups.query.GroupBook.Sheet;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Shows the page of one meeting. */
@Component
class MeetingShowing {

  private final GroupShowing groups;
  private final LeaderOptions leaders;
  private final GroupNames names;

  MeetingShowing(GroupShowing groups, LeaderOptions leaders, GroupNames names) {
    this.groups = groups;
    this.leaders = leaders;
    this.names = names;
  }

  MeetingPage fresh(Actor actor, UUID group, Frame frame) {
    Sheet sheet = groups.find(actor, new ParentGroupId(group));
    String back = address(group);
    return new MeetingPage(
        MeetingPage.usual(sheet.plan().arrangement().place()),
        GroupShowing.title(sheet.plan(), frame),
        back + "/meetings",
        back,
        true,
        List.of(),
        Map.of(),
        List.of());
  }

  MeetingPage page(Actor actor, UUID group, UUID meeting, Frame frame) {
    Sheet sheet = groups.find(actor, new ParentGroupId(group));
    String back = address(group);
    return new MeetingPage(
        MeetingPage.of(find(sheet, meeting)),
        GroupShowing.title(sheet.plan(), frame),
        back + "/meetings/" + meeting,
        back,
        false,
        List.of(),
        Map.of(
            GroupPart.TRAINER, leaders.all(sheet, GroupPart.TRAINER),
            GroupPart.KEY_PERSON, leaders.all(sheet, GroupPart.KEY_PERSON)),
        names.allOrganisations().stream()
            .map(it -> Option.of(it.id().value().toString(), it.name().in(frame.language())))
            .sorted(Comparator.comparing(Option::text))
            .toList());
  }

  long version(Actor actor, UUID group, UUID meeting) {
    return find(groups.find(actor, new ParentGroupId(group)), meeting).version();
  }

  private static Dated find(Sheet sheet, UUID meeting) {
    return sheet.meetings().stream()
        .filter(it -> it.id().value().equals(meeting))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("meeting"));
  }

  private static String address(UUID group) {
    return GroupsController.PATH + "/" + group;
  }
}
