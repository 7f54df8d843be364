package nl.schakel.recognition.web;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Stream;
import nl.schakel.recognition.query.DeliveryDesk.Line;
import nl.schakel.shared.web.Frame;

/**
 * What is pasted at a register in one go: it takes the numbers of one course at a time, each for
 * the same points.
 *
 * @param course what it is for, in words
 * @param numbers one a line, as the register wants them
 */
record Pasted(String course, String numbers) {

  static List<Pasted> of(List<Line> lines, Frame frame) {
    return lines.stream()
        .collect(groupingBy(line -> course(line, frame), LinkedHashMap::new, joiningNumbers()))
        .entrySet()
        .stream()
        .map(entry -> new Pasted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static Collector<Line, ?, String> joiningNumbers() {
    return flatMapping(line -> line.number().stream(), joining("\n"));
  }

  private static String course(Line line, Frame frame) {
    return Stream.of(
            Optional.of(line.title().in(frame.language())),
            line.courseId(),
            Optional.of(
                frame.text(
                    "recognition.ready.points", "points", RecognitionWords.number(line.points()))))
        .flatMap(Optional::stream)
        .collect(joining(" · "));
  }
}
