package nl.schakel.recognition.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.recognition.query.Passport.Way;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Parts.Status;

/**
 * What one register is to be told of what one organiser gave.
 *
 * @param pasted the numbers, to paste where the register wants them
 * @param doubled of whom somebody else gave the same number
 * @param wrong what the register did not take
 * @param takeBack what the register has, and is not right any more
 * @param served whether its web service can be told instead
 */
record RegisterPage(
    String register,
    String address,
    List<LineView> ready,
    List<Pasted> pasted,
    List<LineView> withoutNumber,
    List<LineView> doubled,
    List<LineView> wrong,
    List<LineView> takeBack,
    List<GivenView> given,
    boolean served,
    FormView form,
    FormView correction) {

  static final String TEXTS = "recognition.deliver";
  static final String CORRECTION = "recognition.correct";

  /** Whoever a number can be kept of. */
  List<LineView> unsolved() {
    return Stream.of(wrong, doubled, withoutNumber).flatMap(List::stream).toList();
  }

  /** One line of a list. */
  record LineView(
      String id,
      String name,
      Optional<String> number,
      String title,
      String day,
      String points,
      Way way,
      Status status,
      Optional<String> reason,
      String now) {

    boolean canComeBack() {
      return way == Way.REJECTED;
    }

    boolean canBeSettled() {
      return way == Way.DELIVERED;
    }
  }

  /** A list that was given. */
  record GivenView(
      String address, String at, int lines, Optional<String> proof, Optional<Status> told) {}
}
