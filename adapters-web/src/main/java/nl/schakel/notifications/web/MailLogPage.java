package nl.schakel.notifications.web;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.notifications.query.MailLog.Line;
import nl.schakel.notifications.query.MailLog.State;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;
import org.springframework.web.util.UriComponentsBuilder;

/** The outbox: numbers by state, and the lines of one state or of all. */
record MailLogPage(Optional<State> chosen, List<Tab> tabs, List<Line> lines, Pages pages) {

  /** A state to look at, with how many mails there are in it. */
  record Tab(String textKey, long count, String address, boolean current) {}

  static MailLogPage of(
      Optional<State> chosen, Map<State, Long> counts, List<Line> lines, int size) {
    List<Line> shown = lines.stream().limit(size).toList();
    return new MailLogPage(
        chosen,
        Arrays.stream(State.values()).map(state -> tab(state, chosen, counts)).toList(),
        shown,
        Pages.keyset(
            Optional.empty(),
            Optional.of(lines)
                .filter(all -> all.size() > size)
                .map(_ -> older(chosen, shown.getLast()))));
  }

  ZoneId zone() {
    return ZoneId.of("Europe/Amsterdam");
  }

  static Status status(Line line, Frame frame) {
    Tone tone =
        switch (line.state()) {
          case WAITING, SENDING -> Tone.INFORMATION;
          case HELD -> Tone.ATTENTION;
          case SENT -> Tone.DONE;
          case DROPPED -> Tone.NEUTRAL;
          case DEAD, RETURNED -> Tone.WRONG;
        };
    return new Status(frame.text("notifications.state." + line.state()), tone);
  }

  static boolean canBeResent(Line line) {
    return line.state() == State.DEAD || line.state() == State.RETURNED;
  }

  private static Tab tab(State state, Optional<State> chosen, Map<State, Long> counts) {
    return new Tab(
        "notifications.state." + state,
        counts.getOrDefault(state, 0L),
        MailLogController.PATH + "?state=" + state,
        chosen.filter(state::equals).isPresent());
  }

  private static String older(Optional<State> chosen, Line last) {
    return UriComponentsBuilder.fromPath(MailLogController.PATH)
        .queryParamIfPresent("state", chosen)
        .queryParam("olderThan", last.id().value())
        .build()
        .toUriString();
  }
}
