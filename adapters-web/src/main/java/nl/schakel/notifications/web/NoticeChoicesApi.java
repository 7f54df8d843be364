package nl.schakel.notifications.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.schakel.access.Actor;
import nl.schakel.access.Permission;
import nl.schakel.access.Requires;
import nl.schakel.notifications.model.Notice.Area;
import nl.schakel.notifications.model.Notice.Channel;
import nl.schakel.notifications.model.Notice.Silence;
import nl.schakel.notifications.query.NoticeBook;
import nl.schakel.notifications.query.NoticeBook.Choices;
import nl.schakel.notifications.usecase.ChooseChannels;
import nl.schakel.notifications.usecase.ChooseChannels.Outcome;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.web.As;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Accepts;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How one hears of what, for programs. */
@RestController
@RequestMapping("/api/v1/notification-preferences")
@Requires(Permission.SIGNED_IN)
class NoticeChoicesApi {

  private final NoticeBook book;
  private final ChooseChannels choosing;

  NoticeChoicesApi(NoticeBook book, ChooseChannels choosing) {
    this.book = book;
    this.choosing = choosing;
  }

  /** One area by one channel. */
  record SilenceShape(Area area, Channel channel) {
    static List<SilenceShape> of(Collection<Silence> silences) {
      return silences.stream()
          .map(each -> new SilenceShape(each.area(), each.channel()))
          .sorted(Comparator.comparing(SilenceShape::area).thenComparing(SilenceShape::channel))
          .toList();
    }
  }

  /**
   * What one does not hear of.
   *
   * @param silenceable all that may be silenced; everything else is always told
   */
  record PreferencesShape(List<SilenceShape> silenced, List<SilenceShape> silenceable) {}

  /** What one does not want to hear of; all else is told. */
  record PreferencesBody(List<SilenceShape> silenced) {}

  @GetMapping
  ResponseEntity<PreferencesShape> preferences(Actor actor) {
    Choices now = book.choices(actor.person());
    return ResponseEntity.ok()
        .eTag(Long.toString(now.version()))
        .body(
            new PreferencesShape(
                SilenceShape.of(now.silences()), SilenceShape.of(WishForm.allBut(List.of()))));
  }

  /** All at once; what was looked at is in {@code If-Match}. */
  @PutMapping
  ResponseEntity<PreferencesShape> choose(
      @Accepts(PreferencesBody.class) Input input, Actor actor) {
    var seen = input.seenVersion();
    List<Input> items = input.objects("silenced", 0, WishForm.allBut(List.of()).size());
    List<Supplier<Silence>> silences = items.stream().map(NoticeChoicesApi::silence).toList();
    Outcome outcome =
        input.orReject(
            () ->
                choosing.choose(
                    actor,
                    silences.stream().map(Supplier::get).collect(Collectors.toSet()),
                    seen.get()));
    return switch (outcome) {
      case Outcome.Chosen _ -> preferences(actor);
      case Outcome.Stale _ -> throw new StaleChangeException("notification preferences");
    };
  }

  /** What is always told is not among the values. */
  private static Supplier<Silence> silence(Input item) {
    var area = item.required("area", As.oneOf(Area.class)).ifRight();
    var channel = item.required("channel", As.oneOf(Channel.class)).ifRight();
    Optional<Silence> silence = area.flatMap(of -> channel.flatMap(by -> Silence.of(of, by)));
    if (area.isPresent() && channel.isPresent() && silence.isEmpty()) {
      item.refuse("channel", "UNKNOWN_CHANNEL");
    }
    return silence::orElseThrow;
  }
}
