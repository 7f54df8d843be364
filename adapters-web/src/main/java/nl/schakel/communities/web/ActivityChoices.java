package nl.schakel.communities.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.communities.model.Activity;
import nl.schakel.communities.model.Activity.Occasion;
import nl.schakel.communities.query.CommunityBook;
import nl.schakel.communities.query.CommunityBook.Sheet;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.places.WorkingDays;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.workshops.WorkshopCards;
import nl.schakel.workshops.WorkshopCards.Standing;
import org.springframework.stereotype.Component;

/** What can be chosen when an activity is written. */
@Component
class ActivityChoices {

  private static final Duration BACK = Duration.ofDays(365);
  private static final Duration AHEAD = Duration.ofDays(2 * 365);

  private final CommunityBook book;
  private final ActivityShowing showing;
  private final Runs runs;
  private final WorkshopCards workshops;
  private final WorkshopCards.OfKeeper kept;
  private final Clock clock;

  ActivityChoices(
      CommunityBook book,
      ActivityShowing showing,
      Runs runs,
      WorkshopCards workshops,
      WorkshopCards.OfKeeper kept,
      Clock clock) {
    this.book = book;
    this.showing = showing;
    this.runs = runs;
    this.workshops = workshops;
    this.kept = kept;
    this.clock = clock;
  }

  ActivitiesPage page(Sheet community, Optional<Activity> changing, FormView form, Frame frame) {
    List<Activity> all = book.activities(community.id());
    return new ActivitiesPage(
        Keeping.of(community, frame),
        showing.views(all, community, Optional.empty(), frame),
        changing.map(Activity::id),
        CommunityWords.teamChoices(community.profile().teams()),
        all.stream()
            .filter(each -> changing.filter(it -> it.id().equals(each.id())).isEmpty())
            .map(each -> option(each, frame))
            .toList(),
        Stream.concat(
                changing.flatMap(Activity::occasion).flatMap(it -> option(it, frame)).stream(),
                Stream.concat(editions(community, frame), workshops(community, frame)))
            .distinct()
            .toList(),
        form);
  }

  private static Option option(Activity activity, Frame frame) {
    return Option.of(
        activity.id().value().toString(),
        activity.title() + " (" + frame.dates().shortDay(activity.day()) + ")");
  }

  /** Of its own organisation, as others decide about theirs. */
  private Stream<Option> editions(Sheet community, Frame frame) {
    Instant now = clock.instant();
    return runs.between(now.minus(BACK), now.plus(AHEAD)).stream()
        .filter(run -> run.organiser().equals(community.organisation()))
        .map(run -> option(run, frame));
  }

  private Stream<Option> workshops(Sheet community, Frame frame) {
    return kept.invitedBy(community.organisation(), clock.instant().minus(BACK)).stream()
        .filter(card -> card.standing() != Standing.CANCELLED)
        .map(card -> option(card, frame));
  }

  /** What it belongs to already, however long ago that was. */
  private Optional<Option> option(Occasion occasion, Frame frame) {
    return switch (occasion) {
      case Occasion.AtEdition(var id) -> runs.find(id).map(run -> option(run, frame));
      case Occasion.AtWorkshop(var id) -> workshops.card(id).map(card -> option(card, frame));
    };
  }

  private static Option option(WorkshopCards.Card workshop, Frame frame) {
    String day = frame.dates().shortDay(workshop.starts(), WorkingDays.ZONE);
    return Option.of(
        ActivitiesPage.code(new Occasion.AtWorkshop(workshop.id())),
        frame.text(
            "communities.activity.occasion.workshop", "place", workshop.place(), "day", day));
  }

  private static Option option(Run run, Frame frame) {
    String title = run.edition().title().in(frame.language());
    return Option.of(
        ActivitiesPage.code(new Occasion.AtEdition(run.edition().id())),
        run.edition().sessions().stream()
            .findFirst()
            .map(first -> frame.dates().shortDay(first.start(), first.zone()))
            .map(day -> title + " (" + day + ")")
            .orElse(title));
  }
}
