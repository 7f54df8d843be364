package nl.schakel.learning.usecase;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.learning.SubmissionId;
import nl.schakel.learning.model.Applicant;
import nl.schakel.learning.model.EligibilityRule.Evidence;
import nl.schakel.learning.model.Enrolment.Channel;
import nl.schakel.learning.model.Participant;
import nl.schakel.learning.usecase.EnrolInEditions.Command;
import nl.schakel.learning.usecase.EnrolInEditions.Who;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Member;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Named;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Newcomer;
import nl.schakel.learning.usecase.EnrolInEditions.Who.OnBehalf;
import nl.schakel.learning.usecase.EnrolInEditions.Who.Self;
import nl.schakel.people.Organisations;
import nl.schakel.people.People;
import nl.schakel.people.PersonCard;
import nl.schakel.people.PersonId;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.NotFoundException;
import nl.schakel.shared.usecase.UseCasePart;

/** Finds out who wants to take part, and what is certain about where they work. */
@UseCasePart
class Applicants {

  private static final Duration TIME_TO_CONFIRM = Duration.ofDays(1);

  private final People people;
  private final Workplaces workplaces;

  Applicants(People people, Organisations organisations) {
    this.people = people;
    this.workplaces = new Workplaces(organisations);
  }

  Applicant applicant(Command command, Instant now) {
    return switch (command.who()) {
      case Self self -> known(self, command.statement());
      case Newcomer newcomer ->
          newcomer(
              newcomer,
              command.statement(),
              Channel.WITHOUT_ACCOUNT,
              Optional.of(now.plus(TIME_TO_CONFIRM)));
      case OnBehalf(var _, Newcomer participant) -> called(participant, command);
      case Named(Newcomer participant) -> called(participant, command);
      case Member(PersonId person) -> member(card(person));
    };
  }

  /** The same facts for a rule, of somebody who is not registered and need not be. */
  Evidence evidence(Who who) {
    return switch (who) {
      case Self self -> known(self, Optional.empty()).evidence();
      case Newcomer newcomer -> evidence(newcomer);
      case OnBehalf(var _, Newcomer participant) -> evidence(participant);
      case Named(Newcomer participant) -> evidence(participant);
      case Member(PersonId person) -> evidence(card(person));
    };
  }

  private Applicant called(Newcomer participant, Command command) {
    return newcomer(participant, command.statement(), Channel.BY_COORDINATOR, Optional.empty());
  }

  private Evidence evidence(Newcomer who) {
    return new Evidence(workplaces.of(who), who.jobTitle(), Optional.empty());
  }

  private Applicant known(Self self, Optional<String> statement) {
    PersonCard card = card(self.actor().person());
    return new Applicant(
        participant(card, self.organisation(), self.jobTitle()),
        SubmissionId.next(),
        workplaces.of(card),
        statement,
        Channel.ACCOUNT,
        Optional.empty());
  }

  /** The same facts of somebody whose coordinator knows where they work. */
  Evidence evidence(PersonCard card) {
    return member(card).evidence();
  }

  /** Of somebody who is not known yet an address tells where they work. */
  Evidence evidence(EmailAddress address) {
    return people
        .findByEmail(address)
        .map(this::evidence)
        .orElseGet(() -> new Evidence(workplaces.of(address), Optional.empty(), Optional.empty()));
  }

  private Applicant member(PersonCard card) {
    return new Applicant(
        participant(card, Optional.empty(), Optional.empty()),
        SubmissionId.next(),
        workplaces.vouchedFor(card),
        Optional.empty(),
        Channel.MEMBER,
        Optional.empty());
  }

  private PersonCard card(PersonId person) {
    return people.find(person).orElseThrow(() -> new NotFoundException("person"));
  }

  private static Participant participant(
      PersonCard card, Optional<String> organisation, Optional<String> jobTitle) {
    Optional<PersonCard.Employment> job = card.employments().stream().findFirst();
    return new Participant(
        card.id(),
        card.name(),
        card.email(),
        card.language(),
        organisation.or(() -> job.map(j -> j.organisation().name().in(card.language()))),
        jobTitle.or(() -> job.map(PersonCard.Employment::jobTitle)));
  }

  /**
   * The mail domain counts at once: the place is given back if the address is not confirmed, and
   * with it whatever the address proved.
   */
  private Applicant newcomer(
      Newcomer who, Optional<String> statement, Channel channel, Optional<Instant> confirmBy) {
    PersonId person = people.findOrRegister(who.name(), who.email(), who.language()).id();
    return new Applicant(
        new Participant(
            person, who.name(), who.email(), who.language(), who.organisation(), who.jobTitle()),
        SubmissionId.next(),
        workplaces.of(who),
        statement,
        channel,
        confirmBy);
  }
}
