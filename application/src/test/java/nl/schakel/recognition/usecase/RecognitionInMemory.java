package nl.schakel.recognition.usecase;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.recognition.CertificateId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Certificate;
import nl.schakel.recognition.model.Completion;
import nl.schakel.recognition.model.Completion.Held;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.recognition.port.Certificates;
import nl.schakel.recognition.port.CompletionRules;
import nl.schakel.recognition.port.Completions;

/** Keeps what was completed in lists. */
final class RecognitionInMemory implements Completions, CompletionRules {

  final List<Held> held = new ArrayList<>();
  final List<Award.Open> earned = new ArrayList<>();
  final List<Certificate> certificates = new ArrayList<>();

  final Papers papers = new Papers();

  private RuleHistory rules = RuleHistory.NONE;

  List<Certificate.Valid> valid() {
    return certificates.stream()
        .filter(Certificate.Valid.class::isInstance)
        .map(Certificate.Valid.class::cast)
        .toList();
  }

  @Override
  public Map<EnrolmentId, Held> lock(EditionId edition) {
    return of(edition);
  }

  @Override
  public Map<EnrolmentId, Held> of(EditionId edition) {
    return held.stream()
        .collect(Collectors.toMap(it -> it.details().enrolment(), Function.identity()));
  }

  @Override
  public void add(Collection<Held> completions, Collection<Award.Open> awards) {
    held.addAll(completions);
    earned.addAll(awards);
  }

  @Override
  public void withdraw(Completion.Withdrawn completion) {
    held.removeIf(it -> it.getId().equals(completion.getId()));
  }

  @Override
  public RuleHistory history(ProgrammeId programme) {
    return rules;
  }

  @Override
  public void add(ProgrammeId programme, RuleVersion version) {
    rules = rules.with(version);
  }

  /** The certificates of them. */
  final class Papers implements Certificates {

    @Override
    public void add(Collection<Certificate.Valid> issued) {
      certificates.addAll(issued);
    }

    @Override
    public Optional<Certificate.Valid> validOf(CompletionId completion) {
      return valid().stream()
          .filter(it -> it.details().completion().equals(completion))
          .findFirst();
    }

    @Override
    public Optional<Certificate.Valid> takeUnprinted(CertificateId id) {
      return valid().stream().filter(it -> it.getId().equals(id)).findFirst();
    }

    @Override
    public void keepDocument(CertificateId id, byte[] pdf, Instant at) {
      throw new UnsupportedOperationException("nothing is printed here");
    }

    @Override
    public void revoke(Certificate.Revoked certificate) {
      certificates.replaceAll(it -> it.getId().equals(certificate.getId()) ? certificate : it);
    }
  }
}
