package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Option;
import nl.schakel.shared.web.Parts.Status;

/** What somebody learned, what it was worth, and what still can be earned. */
record LearningPage(
    List<Sum> sums,
    List<DoneView> done,
    List<Chance> chances,
    FormView form,
    List<Option> registers,
    List<NumberView> numbers,
    List<String> rights) {

  static final String TEXTS = "recognition.number";

  /** Points of one register in one year. */
  record Sum(String register, int year, String points) {}

  /**
   * One completion.
   *
   * @param certificate where its document is, once it is made
   */
  record DoneView(
      String title, String day, Optional<String> certificate, String code, List<Line> points) {}

  /** Points of one register for it. */
  record Line(String register, String points, Status way) {}

  /** Points that are still to be earned, and before when. */
  record Chance(String title, String register, String points, String before) {}

  /** A number that was given. */
  record NumberView(String id, String register, String number) {}
}
