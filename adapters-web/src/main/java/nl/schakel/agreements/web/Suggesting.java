package nl.schakel.agreements.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.agreements.Yardstick.Suggestion;
import nl.schakel.agreements.Yardstick.Told;
import nl.schakel.shared.web.Frame;

/** Offers what is counted to who says how a promise stands: the form begins with it. */
final class Suggesting {

  private Suggesting() {}

  static Map<String, List<String>> filled(LocalDate today, Optional<Suggestion> suggestion) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("on", List.of(today.toString()));
    suggestion.ifPresent(
        offered -> {
          values.put("state", List.of(offered.state().name()));
          values.put("figure", List.of(figure(offered)));
        });
    return values;
  }

  /** The same in every language: a figure is kept as it was typed. */
  private static String figure(Suggestion offered) {
    String share =
        switch (offered.told()) {
          case Told.Exactly(int percent) -> percent + "%";
          case Told.Below(int percent) -> "<" + percent + "%";
          case Told.Above(int percent) -> ">" + percent + "%";
          case Told.Unsaid _ -> "";
        };
    return share + " (" + offered.year() + ")";
  }

  static String words(Suggestion offered, Frame frame) {
    return frame.text(
        "agreements.standing.suggested",
        "counted",
        ShowingYardstick.told(offered.told(), frame),
        "year",
        String.valueOf(offered.year()),
        "state",
        frame.text("agreements.commitment.state." + offered.state()));
  }
}
