package nl.schakel.measures.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schakel.measures.model.Figure;
import nl.schakel.measures.model.Share;
import nl.schakel.shared.web.Frame;

/** How figures are said. */
final class FigureWords {

  private FigureWords() {}

  static String figure(Figure figure, Frame frame) {
    return switch (figure) {
      case Figure.Exact(long number) -> String.valueOf(number);
      case Figure.Few _ -> frame.text("measures.few");
      case Figure.AtLeast(long number) -> frame.text("measures.atLeast", "number", number);
      case Figure.Hidden _ -> frame.text("measures.hidden");
    };
  }

  static Optional<String> day(Optional<LocalDate> asOf, Frame frame) {
    return asOf.map(frame.dates()::day);
  }

  static String share(Share share, Frame frame) {
    return switch (share) {
      case Share.Percent(int percent) -> frame.text("measures.percent", "percent", percent);
      case Share.Below(int percent) -> frame.text("measures.below", "percent", percent);
      case Share.Above(int percent) -> frame.text("measures.above", "percent", percent);
      case Share.Hidden _ -> frame.text("measures.hidden");
    };
  }
}
