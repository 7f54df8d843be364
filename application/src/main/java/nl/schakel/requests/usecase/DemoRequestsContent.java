package nl.schakel.requests.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.people.People;
import nl.schakel.people.PersonId;
import nl.schakel.requests.RequestId;
import nl.schakel.requests.model.Proposal;
import nl.schakel.requests.model.TrainingRequest;
import nl.schakel.requests.model.TrainingRequest.InConsultation;
import nl.schakel.requests.model.TrainingRequest.Submitted;
import nl.schakel.requests.model.TrainingRequest.Taken;
import nl.schakel.requests.port.Requests;
import nl.schakel.requests.usecase.RequestTraining.Act;
import nl.schakel.requests.usecase.RequestTraining.Command;
import nl.schakel.requests.usecase.RequestTraining.Contact;
import nl.schakel.requests.usecase.RequestTraining.Outcome;
import nl.schakel.requests.usecase.RequestTraining.Who;
import nl.schakel.shared.EmailAddress;
import nl.schakel.shared.Language;
import nl.schakel.shared.PersonName;
import nl.schakel.shared.Slug;
import nl.schakel.shared.usecase.ApplicationService;
import nl.schakel.shared.usecase.DemoContent;

/** Organisations that asked the alliance for a training, through the front door. */
@ApplicationService
class DemoRequestsContent implements DemoContent {

  private static final Slug PROGRAMME = new Slug("taboethemas-op-maat");

  private final RequestTraining requesting;
  private final ManageOwnRequest managing;
  private final Requests requests;
  private final People people;
  private final Clock clock;

  DemoRequestsContent(
      RequestTraining requesting,
      ManageOwnRequest managing,
      Requests requests,
      People people,
      Clock clock) {
    this.requesting = requesting;
    this.managing = managing;
    this.requests = requests;
    this.people = people;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public void load() {
    for (DemoRequest demo : DemoRequest.values()) {
      RequestId id = send(demo);
      managing.confirm(new Contact(person(demo), Optional.empty()), id);
      move(demo, requests.lock(id).orElseThrow());
    }
  }

  private RequestId send(DemoRequest demo) {
    Who who =
        new Who.Newcomer(
            new PersonName(demo.organisation()), new EmailAddress(demo.email()), Language.DUTCH);
    Outcome outcome = requesting.request(new Command(who, PROGRAMME, demo.wish(), Act.SEND));
    return ((Outcome.Sent) outcome).request();
  }

  private PersonId person(DemoRequest demo) {
    return people.findByEmail(new EmailAddress(demo.email())).orElseThrow().id();
  }

  /** Nobody gets mail about what coordinators of the demo did before it began. */
  private void move(DemoRequest demo, TrainingRequest request) {
    Instant now = clock.instant();
    if (demo.isTalkedAbout() && request instanceof Taken taken) {
      InConsultation talk = taken.takeUp(now);
      requests.save(demo == DemoRequest.WELFARE ? talk.propose(proposal(now)) : talk);
    }
    if (demo.isPaid() && request instanceof Taken taken) {
      requests.save(new Submitted(taken.details(), now).offer(now));
    }
  }

  private static Proposal proposal(Instant now) {
    return Proposal.of(
        "Een dag over huwelijksdwang, met een acteur en met iemand van Kezban. We beginnen bij wat"
            + " jullie al goed doen.",
        "Een dinsdag in het voorjaar, 9.30 tot 15.30 uur",
        "Movisie samen met Kezban",
        now);
  }
}
