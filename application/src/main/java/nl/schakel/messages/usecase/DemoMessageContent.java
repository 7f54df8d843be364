package nl.schakel.messages.usecase;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.model.Rule;
import nl.schakel.messages.model.Template;
import nl.schakel.messages.port.Rules;
import nl.schakel.messages.port.Templates;
import nl.schakel.people.DemoOrganisation;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** What the VVSG sends around each of its trainings. */
@ApplicationService
class DemoMessageContent implements DemoContent {

  private static final Duration AROUND = Duration.ofDays(180);

  private final Runs runs;
  private final Templates templates;
  private final Rules rules;
  private final Clock clock;

  DemoMessageContent(Runs runs, Templates templates, Rules rules, Clock clock) {
    this.runs = runs;
    this.templates = templates;
    this.rules = rules;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "messages";
  }

  @Override
  public int order() {
    return 49;
  }

  @Override
  public void load() {
    OrganisationId organiser = DemoOrganisation.VVSG.id();
    Instant now = clock.instant();
    Set<ProgrammeId> programmes =
        runs.between(now.minus(AROUND), now.plus(AROUND)).stream()
            .filter(run -> run.organiser().equals(organiser))
            .map(Run::programme)
            .collect(toSet());
    for (DemoTemplate each : DemoTemplate.values()) {
      Template template = Template.write(organiser, each.title, each.body());
      templates.save(template);
      programmes.forEach(programme -> rules.add(rule(each, template, programme, now)));
    }
  }

  private static Rule rule(
      DemoTemplate each, Template template, ProgrammeId programme, Instant now) {
    return new Rule(
        RuleId.next(),
        template.organisation(),
        programme,
        Optional.empty(),
        each.timing(),
        each.audience(),
        template.id(),
        Optional.of(now));
  }
}
