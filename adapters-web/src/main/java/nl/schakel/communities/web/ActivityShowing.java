package nl.schakel.communities.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Kind;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.communities.web.ActivityView.Meeting;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Link;
import nl.schakel.shared.web.Said;
import nl.schakel.workshops.WorkshopCards.Card;
import nl.schakel.workshops.WorkshopId;
import org.springframework.stereotype.Component;

/** Says what a community does, and what led to what. */
@Component
class ActivityShowing {

  private final Runs runs;
  private final ActivityWorkshops workshops;
  private final CommunityWords words;

  ActivityShowing(Runs runs, ActivityWorkshops workshops, CommunityWords words) {
    this.runs = runs;
    this.workshops = workshops;
    this.words = words;
  }

  /** In the order that they are given in. */
  List<ActivityView> views(
      List<Activity> all, Sheet community, Optional<Actor> reader, Frame frame) {
    Map<WorkshopId, Card> meetings = workshops.of(all);
    Map<EditionId, Run> planned =
        runs.of(all.stream().flatMap(each -> each.edition().stream()).toList()).stream()
            .collect(Collectors.toMap(run -> run.edition().id(), run -> run));
    return all.stream()
        .map(
            each ->
                view(
                    each,
                    all,
                    planned,
                    ActivityWorkshops.meeting(each, meetings, reader, frame),
                    community,
                    frame))
        .toList();
  }

  private ActivityView view(
      Activity activity,
      List<Activity> all,
      Map<EditionId, Run> planned,
      Optional<Meeting> workshop,
      Sheet community,
      Frame frame) {
    return new ActivityView(
        activity.id().value().toString(),
        kind(activity.kind(), frame),
        CommunityWords.said(activity.title(), community, frame),
        frame.dates().day(activity.day()),
        activity
            .team()
            .map(_ -> CommunityWords.team(activity.team(), community.profile().teams(), frame)),
        activity.outcome().stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank())
            .map(line -> CommunityWords.said(line, community, frame))
            .toList(),
        from(activity, all, frame),
        ledTo(activity, all, community, frame),
        workshop,
        activity
            .edition()
            .flatMap(id -> Optional.ofNullable(planned.get(id)))
            .filter(_ -> !isPast(activity.day()))
            .map(run -> enrol(run, frame)));
  }

  boolean isPast(LocalDate day) {
    return day.isBefore(words.today());
  }

  static String kind(Kind kind, Frame frame) {
    return frame.text("communities.kind." + kind);
  }

  /** Counted by kind: "5 conversations, 1 presentation". */
  private static Optional<String> from(Activity activity, Collection<Activity> all, Frame frame) {
    Map<Kind, Long> sources =
        all.stream()
            .filter(each -> each.ledTo().filter(activity.id()::equals).isPresent())
            .collect(Collectors.groupingBy(Activity::kind, TreeMap::new, Collectors.counting()));
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sources.entrySet().stream()
                .map(
                    each ->
                        frame.text("communities.kinds." + each.getKey(), "count", each.getValue()))
                .collect(Collectors.joining(", ")));
  }

  private static Optional<Said> ledTo(
      Activity activity, Collection<Activity> all, Sheet community, Frame frame) {
    return all.stream()
        .filter(each -> activity.ledTo().filter(each.id()::equals).isPresent())
        .map(each -> CommunityWords.said(each.title(), community, frame))
        .findFirst();
  }

  private static Link enrol(Run run, Frame frame) {
    return new Link(
        frame.text("communities.enrol"), "/enrol?programme=" + run.edition().programme().value());
  }
}
