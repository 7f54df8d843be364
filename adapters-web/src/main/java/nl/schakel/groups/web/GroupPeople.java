package nl.schakel.groups.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.schakel.groups.model.Ask.Question;
import nl.schakel.groups.query.GroupBook.Asked;
import nl.schakel.groups.query.GroupBook.Sheet;
import nl.schakel.groups.web.GroupPage.Person;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Who was asked for a group, and what they said. */
@Component
class GroupPeople {

  private final GroupNames names;

  GroupPeople(GroupNames names) {
    this.names = names;
  }

  List<Person> of(Sheet sheet, String address, Frame frame) {
    Map<PersonId, PersonCard> cards =
        names.people(
            sheet.asked().stream().map(it -> it.question().person()).collect(Collectors.toSet()));
    return sheet.asked().stream()
        .map(
            it ->
                new Person(
                    GroupNames.person(it.question().person(), cards),
                    what(it.question(), sheet, frame),
                    it.reason().or(() -> it.question().substitution()),
                    GroupWords.status(it.standing(), frame),
                    Optional.of(address + "/asks/" + it.question().id().value() + "/withdrawal")
                        .filter(_ -> isOpen(it, sheet))))
        .toList();
  }

  private static boolean isOpen(Asked asked, Sheet sheet) {
    return asked.isCountedOn()
        && switch (sheet.line().state()) {
          case PLANNED, RECRUITING, CONFIRMED, RUNNING -> true;
          case COMPLETED, CANCELLED -> false;
        };
  }

  private static String what(Question question, Sheet sheet, Frame frame) {
    String part = frame.text("groups.part." + question.part().name());
    return question
        .meeting()
        .map(
            id ->
                frame.text(
                    "groups.part.once",
                    "part",
                    part,
                    "when",
                    sheet.meetings().stream()
                        .filter(it -> it.id().equals(id))
                        .findFirst()
                        .map(it -> OneGroup.when(it.appointment(), frame))
                        .orElse("–")))
        .orElse(part);
  }
}
