package nl.schakel.chains.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schakel.chains.ChainMaps;
import nl.schakel.chains.ChainMaps.Mark;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.model.Finding;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/** What the check of a chain found, in words. */
final class FindingWords {

  private FindingWords() {}

  static Status status(Finding finding, Frame frame) {
    return new Status(text(finding, frame), tone(finding));
  }

  static Tone tone(Finding finding) {
    return finding.isInTheWay() ? Tone.WRONG : Tone.ATTENTION;
  }

  /** One on each link where something is wrong; what is in the way of publishing comes first. */
  static Map<LinkId, Mark> marks(List<Finding> findings, Frame frame) {
    Map<LinkId, Mark> marks = new HashMap<>();
    findings.stream()
        .sorted(Comparator.comparing(finding -> finding.code().severity()))
        .forEach(
            finding ->
                finding.link().ifPresent(link -> marks.putIfAbsent(link, mark(finding, frame))));
    return marks;
  }

  private static Mark mark(Finding finding, Frame frame) {
    return new Mark(
        finding.isInTheWay() ? "!" : "?",
        text(finding, frame),
        finding.isInTheWay() ? ChainMaps.Tone.WRONG : ChainMaps.Tone.ATTENTION);
  }

  static String text(Finding finding, Frame frame) {
    return frame.text(
        "chains.finding." + finding.code(),
        "language",
        finding.language().map(language -> RouteForm.nameOf(language, frame.words())).orElse(""));
  }

  static String todo(Finding finding, Frame frame) {
    return frame.text("chains.finding." + finding.code() + ".todo");
  }
}
