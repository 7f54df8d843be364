package nl.schakel.communities.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What can be chosen when an activity is written. */
@Component
class ActivityChoices {

  private static final Duration BACK = Duration.ofDays(365);
  private static final Duration AHEAD = Duration.ofDays(2 * 365);

  private final CommunityBook book;
  private final ActivityShowing showing;
  private final Runs runs;
  private final Clock clock;

  ActivityChoices(CommunityBook book, ActivityShowing showing, Runs runs, Clock clock) {
    this.book = book;
    this.showing = showing;
    this.runs = runs;
    this.clock = clock;
  }

  ActivitiesPage page(Sheet community, Optional<Activity.Id> changing, FormView form, Frame frame) {
    List<Activity> all = book.activities(community.id());
    return new ActivitiesPage(
        Keeping.of(community, frame),
        showing.views(all, community, frame),
        changing,
        CommunityWords.teamChoices(community.profile().teams()),
        all.stream()
            .filter(each -> !changing.equals(Optional.of(each.id())))
            .map(each -> option(each, frame))
            .toList(),
        editions(community, frame),
        form);
  }

  private static Option option(Activity activity, Frame frame) {
    return Option.of(
        activity.id().value().toString(),
        activity.title() + " (" + frame.dates().shortDay(activity.day()) + ")");
  }

  /** Of its own organisation, as others decide about theirs. */
  private List<Option> editions(Sheet community, Frame frame) {
    Instant now = clock.instant();
    return runs.between(now.minus(BACK), now.plus(AHEAD)).stream()
        .filter(run -> run.organiser().equals(community.organisation()))
        .map(run -> option(run, frame))
        .toList();
  }

  private static Option option(Run run, Frame frame) {
    String title = run.edition().title().in(frame.language());
    return Option.of(
        run.edition().id().value().toString(),
        run.edition().sessions().stream()
            .findFirst()
            .map(first -> frame.dates().shortDay(first.start(), first.zone()))
            .map(day -> title + " (" + day + ")")
            .orElse(title));
  }
}
