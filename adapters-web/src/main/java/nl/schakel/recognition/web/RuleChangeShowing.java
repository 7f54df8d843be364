package nl.schakel.recognition.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.schakel.recognition.model.RuleHistory.RuleVersion.Losing;
import nl.schakel.recognition.usecase.SetCompletionRule.Affected;
import nl.schakel.recognition.usecase.SetCompletionRule.Proposal;
import nl.schakel.recognition.web.RulePage.AffectedView;
import nl.schakel.recognition.web.RulePage.Hidden;
import nl.schakel.recognition.web.RulePage.PreviewView;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.web.FieldError;
import nl.schakel.shared.web.FormView;
import nl.schakel.shared.web.Frame;
import nl.schakel.shared.web.Parts.Option;
import org.springframework.stereotype.Component;

/** What another rule would change, edition by edition. */
@Component
class RuleChangeShowing {

  private static final List<String> CHOSEN = List.of("kind", "percentage", "reach", "since");

  /**
   * Whoever loses something does not by accident: keeping is chosen until somebody says otherwise.
   */
  RulePage of(
      RulePage page,
      List<Affected> affected,
      Proposal proposal,
      int seen,
      List<FieldError> errors,
      Frame frame) {
    Map<String, List<String>> typed = new TreeMap<>(page.form().values());
    typed.putIfAbsent("losing", List.of(Losing.KEEPS.name()));
    List<Hidden> hidden = new ArrayList<>(List.of(new Hidden("version", "" + seen)));
    CHOSEN.forEach(name -> hidden.add(new Hidden(name, page.form().value(name))));
    return page.with(
        page.form(),
        new PreviewView(
            RuleKind.words(proposal.rule(), frame.words()),
            proposal
                .since()
                .map(since -> RuleShowing.reach(since, frame))
                .orElseGet(() -> frame.text("recognition.rule.later")),
            affected.stream().map(each -> edition(each, frame)).toList(),
            hidden,
            Arrays.stream(Losing.values())
                .map(it -> Option.of(it.name(), frame.text("recognition.ruleChange.losing." + it)))
                .toList(),
            new FormView(RulePage.CONFIRMATION, typed, errors)));
  }

  private static AffectedView edition(Affected affected, Frame frame) {
    return new AffectedView(
        affected.title().in(frame.language()),
        affected
            .begins()
            .map(begin -> frame.dates().day(begin, RecognitionWords.ZONE))
            .orElseGet(() -> frame.text("recognition.rule.anytime")),
        names(affected.gaining()),
        names(affected.losing()),
        affected.same());
  }

  private static List<String> names(List<PersonName> people) {
    return people.stream().map(PersonName::value).toList();
  }
}
