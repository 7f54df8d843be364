package nl.schakel.recognition.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.RecognitionEvent.CertificatePrinted;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.port.CertificatePrinter;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class PrintingService implements PrintCertificates {

  private final Certificates certificates;
  private final CertificatePrinter printer;
  private final Events events;
  private final Clock clock;

  PrintingService(
      Certificates certificates, CertificatePrinter printer, Events events, Clock clock) {
    this.certificates = certificates;
    this.printer = printer;
    this.events = events;
    this.clock = clock;
  }

  /** The row is locked while it is drawn, which nobody but another printer would notice. */
  @Override
  public Outcome print(CertificateId id) {
    return certificates.takeUnprinted(id).map(this::print).orElseGet(Outcome.NothingToDo::new);
  }

  private Outcome print(Certificate.Valid certificate) {
    Instant now = clock.instant();
    certificates.keepDocument(certificate.getId(), printer.print(certificate), now);
    events.publish(
        new CertificatePrinted(
            certificate.getId(), certificate.details().person(), Optional.empty(), now));
    return new Outcome.Printed();
  }
}
