package nl.schakel.recognition.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.recognition.usecase.SetCompletionRule.Affected;
import nl.schakel.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** What the API says of what another rule would change; the names are a contract. */
interface RuleEffectShapes {

  /** What would hold, to see what it would change. */
  record RuleProposalShape(
      RuleKind kind, Optional<Integer> percentage, Optional<LocalDate> since) {}

  /** What would change, edition by edition. */
  record RuleEffectShape(List<AffectedEditionShape> editions) {}

  /**
   * An edition about which would be decided anew.
   *
   * @param beginsAt absent for what is followed at any time
   * @param gaining who would have completed it
   * @param losing who would not have any more
   * @param unchanged how many would still have
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record AffectedEditionShape(
      UUID editionId,
      Map<String, String> title,
      @Nullable Instant beginsAt,
      List<String> gaining,
      List<String> losing,
      int unchanged) {

    static AffectedEditionShape of(Affected affected) {
      return new AffectedEditionShape(
          affected.edition().value(),
          CertificatesApi.byLanguage(affected.title()),
          affected.begins().orElse(null),
          affected.gaining().stream().map(PersonName::value).toList(),
          affected.losing().stream().map(PersonName::value).toList(),
          affected.same());
    }
  }
}
