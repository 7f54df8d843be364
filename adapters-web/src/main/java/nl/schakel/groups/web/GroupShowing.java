package nl.schakel.groups.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.GroupTask;
import nl.schakel.groups.model.ParentGroup.Plan;
import nl.schakel.groups.query.GroupBook;
import nl.schakel.groups.query.GroupBook.Line;
import nl.schakel.groups.query.GroupBook.Sheet;
import nl.schakel.groups.web.GroupsPage.Row;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.Language;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Filter;
import org.springframework.stereotype.Component;

/** Finds groups for their coordinators, and shows the list. */
@Component
class GroupShowing {

  private final GroupBook book;
  private final Clock clock;

  GroupShowing(GroupBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  /** Which groups are asked for; empty is all. */
  record Chosen(Set<String> states, Set<String> languages, Set<String> municipalities) {

    boolean includes(Line line) {
      return isIn(states, line.state().name())
          && isIn(languages, line.plan().language().tag())
          && isIn(municipalities, line.plan().municipality().value());
    }

    private static boolean isIn(Set<String> chosen, String value) {
      return chosen.isEmpty() || chosen.contains(value);
    }

    String query() {
      return Map.of("state", states, "language", languages, "municipality", municipalities)
          .entrySet()
          .stream()
          .sorted(Map.Entry.comparingByKey())
          .flatMap(each -> each.getValue().stream().sorted().map(it -> each.getKey() + "=" + it))
          .map(each -> "&" + each)
          .collect(Collectors.joining());
    }
  }

  Sheet find(Actor actor, ParentGroupId id) {
    return book.find(id)
        .filter(sheet -> actor.mayFor(Permission.KEEP_GROUPS, sheet.plan().provider()))
        .orElseThrow(() -> new NotFoundException("group"));
  }

  List<Line> of(Actor actor) {
    return book.of(actor.organisationsFor(Permission.KEEP_GROUPS)).stream()
        .sorted(Comparator.comparing((Line line) -> tasks(line).isEmpty()))
        .toList();
  }

  Set<GroupTask> tasks(Line line) {
    Instant now = clock.instant();
    return line.standing().tasks(now.atZone(WorkingDays.ZONE).toLocalDate(), now);
  }

  GroupsPage list(Actor actor, Chosen chosen, PageRequest request, Frame frame) {
    List<Line> all = of(actor);
    Page<Line> page = request.of(all.stream().filter(chosen::includes).toList());
    return new GroupsPage(
        filters(all, chosen, frame),
        page.items().stream().map(line -> row(line, frame)).toList(),
        page.total(),
        Pages.numbered(
            page.number(),
            page.totalPages(),
            number -> GroupsController.PATH + "?pageNumber=" + number + chosen.query()));
  }

  private static List<Filter> filters(List<Line> all, Chosen chosen, Frame frame) {
    return List.of(
        filter(
            "state",
            frame.text("groups.standing"),
            count(all, line -> line.state().name()),
            chosen.states(),
            state -> frame.text("groups.state." + state)),
        filter(
            "language",
            frame.text("groups.language"),
            count(all, line -> line.plan().language().tag()),
            chosen.languages(),
            tag -> GroupNames.language(new Language(tag), frame)),
        filter(
            "municipality",
            frame.text("groups.municipality"),
            count(all, line -> line.plan().municipality().value()),
            chosen.municipalities(),
            code -> GroupNames.municipality(new MunicipalityCode(code), frame)));
  }

  private static Filter filter(
      String name,
      String title,
      Map<String, Long> counts,
      Collection<String> chosen,
      Function<String, String> word) {
    return Filter.of(
        name, title, counts, chosen.stream().filter(counts::containsKey).toList(), word);
  }

  private static Map<String, Long> count(List<Line> all, Function<Line, String> by) {
    return all.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }

  private Row row(Line line, Frame frame) {
    Plan plan = line.plan();
    return new Row(
        GroupsController.PATH + "/" + plan.id().value(),
        title(plan, frame),
        line.first()
            .map(it -> frame.dates().shortDay(it, WorkingDays.ZONE))
            .orElseGet(() -> frame.text("groups.noDate")),
        parents(plan, frame),
        GroupWords.status(line.state(), frame),
        words(tasks(line), frame));
  }

  static String title(Plan plan, Frame frame) {
    return frame.text(
        "groups.title",
        "language",
        GroupNames.language(plan.language(), frame),
        "municipality",
        GroupNames.municipality(plan.municipality(), frame));
  }

  static String parents(Plan plan, Frame frame) {
    return frame.text(
        "groups.parents.of",
        "parents",
        plan.parents(),
        "minimum",
        plan.arrangement().minimum(),
        "maximum",
        plan.arrangement().maximum());
  }

  static List<String> words(Set<GroupTask> tasks, Frame frame) {
    return tasks.stream().sorted().map(it -> frame.text("groups.task." + it.name())).toList();
  }
}
