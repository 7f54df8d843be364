package nl.schakel.communities.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.model.Funnel;
import nl.schakel.communities.model.Reading.Stage;
import nl.schakel.communities.model.Team;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.web.ReachView.Bar;
import nl.schakel.communities.web.ReachView.Line;
import nl.schakel.shared.web.Frame;
import org.springframework.stereotype.Component;

/** Says in numbers how far a community reaches now, by team. */
@Component
class ReachShowing {

  private static final int GAP = 12;

  private final CommunityBook book;
  private final CommunityWords words;

  ReachShowing(CommunityBook book, CommunityWords words) {
    this.book = book;
    this.words = words;
  }

  ReachView view(Sheet community, Frame frame) {
    List<Team> teams = community.profile().teams();
    Funnel now = book.numbers(community.id()).on(words.today(), teams);
    return new ReachView(
        stages(frame),
        Stream.concat(
                now.lines().stream().map(line -> line(line, teams, frame)),
                Stream.of(total(frame.text("communities.reach.total"), now)))
            .toList(),
        bars(now, frame));
  }

  static List<String> stages(Frame frame) {
    return Arrays.stream(Stage.values())
        .map(stage -> frame.text("communities.stage." + stage))
        .toList();
  }

  private static Line line(Funnel.Line line, List<Team> teams, Frame frame) {
    return new Line(
        CommunityWords.team(line.team(), teams, frame),
        Arrays.stream(Stage.values())
            .map(stage -> cell(Optional.ofNullable(line.people().get(stage))))
            .toList());
  }

  static Line total(String name, Funnel funnel) {
    return new Line(
        name, Arrays.stream(Stage.values()).map(stage -> cell(funnel.total(stage))).toList());
  }

  /** What nobody noted is not nought. */
  private static String cell(Optional<Integer> people) {
    return people.map(String::valueOf).orElse("–");
  }

  private static List<Bar> bars(Funnel funnel, Frame frame) {
    int most =
        Arrays.stream(Stage.values())
            .mapToInt(stage -> funnel.total(stage).orElse(0))
            .max()
            .orElse(0);
    List<Bar> bars = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int people = funnel.total(stage).orElse(0);
      String name = frame.text("communities.stage." + stage);
      bars.add(bar(name, people, Math.max(1, most), bars.size()));
    }
    return bars;
  }

  private static Bar bar(String name, int people, int most, int place) {
    int width = ReachView.WIDTH / Stage.values().length - GAP;
    int height = (int) ((ReachView.HEIGHT - 10L) * people / most);
    return new Bar(
        name,
        String.valueOf(people),
        GAP / 2 + place * (width + GAP),
        ReachView.HEIGHT - height,
        width,
        height);
  }
}
