package nl.schakel.notifications.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import nl.schakel.notifications.web.NoticeChoicesPage.Box;
import nl.schakel.notifications.web.NoticeChoicesPage.Row;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Input;
import nl.schakel.shared.web.Input.Outcome.Accepted;
import nl.schakel.shared.web.Input.Outcome.Rejected;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** Where one chooses how to hear of what, for all at once. */
@Controller
@Requires(Permission.SIGNED_IN)
class NoticeChoicesController {

  private final NoticeBook book;
  private final ChooseChannels choosing;

  NoticeChoicesController(NoticeBook book, ChooseChannels choosing) {
    this.book = book;
    this.choosing = choosing;
  }

  @GetMapping(NoticeChoicesPage.PATH)
  View show(Actor actor, Frame frame) {
    Choices now = book.choices(actor.person());
    Map<String, List<String>> values =
        Map.of(
            NoticeChoicesPage.WANTED,
            WishForm.wanted(now.silences()),
            "version",
            List.of(Long.toString(now.version())));
    return frame.show(page(new FormView(NoticeChoicesPage.TEXTS, values, List.of()), frame));
  }

  @PostMapping(NoticeChoicesPage.PATH)
  View choose(Input input, Actor actor, Frame frame) {
    var seen = input.seenVersion();
    var wanted = WishForm.read(input);
    return switch (input.outcome(
        () -> choosing.choose(actor, WishForm.allBut(wanted.get()), seen.get()))) {
      case Rejected<Outcome>(var errors) ->
          frame.refuse(page(new FormView(NoticeChoicesPage.TEXTS, input.typed(), errors), frame));
      case Accepted<Outcome>(Outcome.Chosen _) ->
          frame.seeOther(NoticeChoicesPage.PATH, "notifications.notice.chosen");
      case Accepted<Outcome>(Outcome.Stale _) -> frame.refuse(again(input, actor, frame));
    };
  }

  private NoticeChoicesPage again(Input input, Actor actor, Frame frame) {
    long version = book.choices(actor.person()).version();
    FormView typed = new FormView(NoticeChoicesPage.TEXTS, input.typed(), List.of());
    return page(typed.outdated(NoticeChoicesPage.WANTED, version), frame);
  }

  private static NoticeChoicesPage page(FormView form, Frame frame) {
    return new NoticeChoicesPage(
        form, Arrays.stream(Area.values()).map(area -> row(area, form, frame)).toList());
  }

  private static Row row(Area area, FormView form, Frame frame) {
    return new Row(
        frame.text("notifications.area." + area),
        frame.text("notifications.area." + area + ".about"),
        box(area, Channel.MAIL, form, frame),
        box(area, Channel.NOTICE, form, frame));
  }

  private static Box box(Area area, Channel channel, FormView form, Frame frame) {
    String name = frame.text("notifications.channel." + channel);
    return Silence.of(area, channel)
        .map(WishForm::value)
        .map(value -> new Box(name, Optional.of(value), form.has(NoticeChoicesPage.WANTED, value)))
        .orElseGet(() -> new Box(name, Optional.empty(), true));
  }
}
