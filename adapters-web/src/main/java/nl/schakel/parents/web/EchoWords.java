package nl.schakel.parents.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.schakel.parents.model.Opinion.Face;
import nl.schakel.parents.model.Opinion.Help;
import nl.schakel.parents.model.Opinion.Need;
import nl.schakel.parents.query.ParentBook.Echo;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Fact;

/**
 * What parents thought and needed, in words. Of few it is not told how many: somebody might be
 * recognised. None counts as few, too.
 */
final class EchoWords {

  static final int FEWEST = 5;

  private EchoWords() {}

  /** For who may know every parent by name; what they thought is hidden from them, too. */
  static List<Fact> exact(Echo echo, Frame frame) {
    return Stream.concat(
            thought(echo, frame),
            needs(echo, frame, need -> String.valueOf(echo.needs().getOrDefault(need, 0))))
        .toList();
  }

  static List<Fact> hidden(Echo echo, Frame frame) {
    return Stream.concat(
            thought(echo, frame),
            needs(echo, frame, need -> many(echo.needs().getOrDefault(need, 0), frame)))
        .toList();
  }

  private static Stream<Fact> needs(Echo echo, Frame frame, Function<Need, String> many) {
    return Arrays.stream(Need.values())
        .filter(_ -> !echo.needs().isEmpty())
        .map(need -> new Fact(frame.text("parents.presence." + need), many.apply(need)));
  }

  private static Stream<Fact> thought(Echo echo, Frame frame) {
    return echo.faces().isEmpty()
        ? Stream.empty()
        : Stream.concat(
            facts(Face.values(), face -> echo.faces().getOrDefault(face, 0), frame),
            facts(Help.values(), help -> echo.helps().getOrDefault(help, 0), frame));
  }

  private static <E extends Enum<E>> Stream<Fact> facts(
      E[] answers, ToIntFunction<E> many, Frame frame) {
    return Arrays.stream(answers)
        .map(
            each ->
                new Fact(
                    frame.text("parents.come.opinion.of." + each),
                    many(many.applyAsInt(each), frame)));
  }

  private static String many(int many, Frame frame) {
    return many < FEWEST ? frame.text("parents.few") : String.valueOf(many);
  }
}
