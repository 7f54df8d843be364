package nl.schakel.groups.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schakel.groups.GroupPart;
import nl.schakel.groups.model.Leader;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.query.GroupBook.Sheet;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** Who can be asked to lead a group: those who speak its language. */
@Component
class LeaderOptions {

  private final GroupBook book;
  private final GroupNames names;

  LeaderOptions(GroupBook book, GroupNames names) {
    this.book = book;
    this.names = names;
  }

  /** None when somebody is counted on already. */
  List<Option> open(Sheet sheet, GroupPart part) {
    boolean taken =
        sheet.asked().stream()
            .anyMatch(
                it ->
                    it.isCountedOn()
                        && it.question().part() == part
                        && it.question().meeting().isEmpty());
    return taken ? List.of() : all(sheet, part);
  }

  List<Option> all(Sheet sheet, GroupPart part) {
    List<Leader> leaders =
        book.leaders(List.of(sheet.plan().provider())).stream()
            .filter(it -> it.part() == part && it.speaks(sheet.plan().language()))
            .toList();
    Map<PersonId, PersonCard> cards =
        names.people(leaders.stream().map(Leader::person).collect(Collectors.toSet()));
    return leaders.stream()
        .map(it -> Option.of(it.person().value().toString(), GroupNames.person(it.person(), cards)))
        .sorted(Comparator.comparing(Option::text))
        .toList();
  }
}
