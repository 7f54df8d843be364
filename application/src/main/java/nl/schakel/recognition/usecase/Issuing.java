package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.Runs.Run;
import nl.schakel.people.OrganisationCard;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.Organisations;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.RecognitionEvent.CertificateRevoked;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.Certificate.Printed;
import nl.schakel.recognition.model.Certificate.Snapshot;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.VerificationCode;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.UseCasePart;

/** Issues certificates for completions, as everything is called at that moment. */
@UseCasePart
class Issuing {

  private final Certificates certificates;
  private final Organisations organisations;
  private final Events events;

  Issuing(Certificates certificates, Organisations organisations, Events events) {
    this.certificates = certificates;
    this.organisations = organisations;
    this.events = events;
  }

  void issue(Run run, List<Achieved> achieved, List<Award.Open> earned, Instant now) {
    Map<OrganisationId, OrganisationCard> names = names(run, earned);
    certificates.add(
        achieved.stream().map(each -> certificate(run, each, earned, names, now)).toList());
  }

  private static Certificate.Valid certificate(
      Run run,
      Achieved achieved,
      List<Award.Open> earned,
      Map<OrganisationId, OrganisationCard> names,
      Instant now) {
    List<Printed> points =
        earned.stream()
            .map(Award.Open::points)
            .filter(it -> it.completion().equals(achieved.completion().getId()))
            .map(it -> new Printed(it.register(), name(names, it.register()), it.points()))
            .toList();
    return new Certificate.Valid(
        new Certificate.Details(
            CertificateId.next(),
            achieved.completion().getId(),
            achieved.participant().person(),
            VerificationCode.next(),
            achieved.participant().language(),
            snapshot(run, achieved, points, names),
            now));
  }

  private Map<OrganisationId, OrganisationCard> names(Run run, List<Award.Open> earned) {
    Set<OrganisationId> ids = new HashSet<>(Set.of(run.organiser()));
    earned.forEach(award -> ids.add(award.points().register()));
    return organisations.cards(ids);
  }

  private static LocalizedText name(
      Map<OrganisationId, OrganisationCard> names, OrganisationId id) {
    return Optional.ofNullable(names.get(id))
        .map(OrganisationCard::name)
        .orElseGet(() -> LocalizedText.dutch("?"));
  }

  private static Snapshot snapshot(
      Run run,
      Achieved achieved,
      List<Printed> points,
      Map<OrganisationId, OrganisationCard> names) {
    return new Snapshot(
        achieved.participant().name().value(),
        run.edition().title(),
        name(names, run.organiser()),
        LocalDate.ofInstant(achieved.completion().details().completedAt(), run.edition().zone()),
        Achieved.minutes(run),
        points,
        Optional.of(achieved.rule()));
  }

  void revoke(Held completion, Certificate.Reason reason, Optional<UUID> by, Instant now) {
    certificates
        .validOf(completion.getId())
        .ifPresent(
            valid -> {
              certificates.revoke(valid.revoke(reason, now));
              events.publish(
                  new CertificateRevoked(valid.getId(), valid.details().person(), by, now));
            });
  }
}
