package nl.schakel.evaluation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schakel.evaluation.EvaluationEvent.Verdict;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.shared.PersonalDataCheck;
import nl.schakel.shared.PersonalDataCheck.Finding;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Status;
import nl.schakel.shared.web.Parts.Tone;

/**
 * What somebody wrote.
 *
 * @param warnings what in it may say of somebody who they are
 */
record RemarkLine(Remark remark, String question, List<String> warnings) {

  static RemarkLine of(Remark remark, Map<UUID, String> questions, Frame frame) {
    return new RemarkLine(
        remark,
        questions.getOrDefault(remark.question(), ""),
        PersonalDataCheck.findings(remark.text()).stream()
            .map(Finding::kind)
            .distinct()
            .map(kind -> frame.text("evaluation.personal." + kind))
            .toList());
  }

  boolean isUnread() {
    return remark.verdict().isEmpty();
  }

  Status status(Frame frame) {
    return remark
        .verdict()
        .map(
            verdict ->
                new Status(
                    frame.text("evaluation.verdict." + verdict),
                    verdict == Verdict.RELEASED ? Tone.DONE : Tone.NEUTRAL))
        .orElseGet(() -> new Status(frame.text("evaluation.verdict.UNREAD"), Tone.ATTENTION));
  }
}
