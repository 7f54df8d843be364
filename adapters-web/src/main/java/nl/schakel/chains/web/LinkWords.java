package nl.schakel.chains.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.chains.Link;
import nl.schakel.chains.Link.Alternative;
import nl.schakel.chains.Link.Criterion;
import nl.schakel.chains.Link.Force;
import nl.schakel.chains.LinkId;
import nl.schakel.chains.web.StepView.Not;
import nl.schakel.chains.web.StepView.Other;
import nl.schakel.shared.web.Parts;
import nl.schakel.shared.web.Said;

/** What was agreed of a link, in words: whom, when, when not, and what instead. */
final class LinkWords {

  private LinkWords() {}

  static Said who(Link link, StepSetting setting) {
    Said name = new Said(setting.words().partner(link), null, "auto");
    return setting
        .known(link)
        .map(known -> name.linkedTo("/partners/" + known.entry().slug().value()))
        .orElse(name);
  }

  static List<Said> criteria(Link link, Force force, StepSetting setting) {
    return of(link, force).map(each -> setting.said(each.text())).toList();
  }

  static Stream<Criterion> of(Link link, Force force) {
    return link.criteria().stream().filter(each -> each.force() == force);
  }

  static List<Not> whenNot(Link link, StepSetting setting) {
    return of(link, Force.EXCLUDING)
        .map(each -> new Not(setting.said(each.text()), each.instead().map(setting::said)))
        .toList();
  }

  static Stream<Other> other(Alternative alternative, StepSetting setting) {
    String occasion =
        setting
            .words()
            .text("chain.occasion." + alternative.occasion(), "days", alternative.days().orElse(0));
    return stepTo(alternative.instead(), setting).stream().map(step -> new Other(occasion, step));
  }

  static Optional<Parts.Link> stepTo(LinkId id, StepSetting setting) {
    return setting
        .chain()
        .link(id)
        .map(
            link ->
                new Parts.Link(
                    setting
                        .words()
                        .text(
                            "chain.step.to",
                            "step",
                            setting.number(id),
                            "name",
                            setting.words().partner(link)),
                    "#" + setting.anchor(id)));
  }
}
