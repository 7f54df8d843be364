package nl.schakel.communities.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.model.Funnel;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.web.ReachView.Course;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Says how a community came to reach as far as it does: on a page the latest days, else all. */
@Component
class ReachCourse {

  private static final int SHOWN = 12;

  private final CommunityBook book;
  private final CommunityWords words;

  ReachCourse(CommunityBook book, CommunityWords words) {
    this.book = book;
    this.words = words;
  }

  Course latest(Sheet community, ReachAsked asked, Frame frame) {
    List<Funnel> all =
        asked
            .of(book.numbers(community.id()), community)
            .overTime(asked.teams(community), words.today());
    return new Course(
        asked.name(community, frame),
        all.stream()
            .skip(Math.max(0, all.size() - SHOWN))
            .map(day -> ReachShowing.total(frame.dates().shortDay(day.day()), day))
            .toList(),
        all.size());
  }

  /** Every day on which something changed, oldest first. */
  List<Funnel> days(Sheet community) {
    return book.numbers(community.id()).overTime(community.profile().teams(), words.today());
  }

  /** A row for each day and team; what nobody noted is left empty. */
  List<List<String>> rows(Sheet community, Frame frame) {
    List<Team> teams = community.profile().teams();
    return days(community).stream()
        .flatMap(day -> day.lines().stream().map(line -> row(day, line, teams, frame)))
        .toList();
  }

  private static List<String> row(Funnel day, Funnel.Line line, List<Team> teams, Frame frame) {
    Stream<String> numbers =
        Arrays.stream(Stage.values())
            .map(stage -> Optional.ofNullable(line.people().get(stage)))
            .map(people -> people.map(String::valueOf).orElse(""));
    return Stream.concat(
            Stream.of(day.day().toString(), CommunityWords.team(line.team(), teams, frame)),
            numbers)
        .toList();
  }
}
