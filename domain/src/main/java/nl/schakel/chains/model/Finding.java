package nl.schakel.chains.model;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schakel.chains.GapSignals;
import nl.schakel.chains.LinkId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.ValueObject;

/** Something that is not well with a chain, and where. */
public record Finding(
    Code code, Optional<LinkId> link, Optional<OrganisationId> partner, Optional<Language> language)
    implements ValueObject {

  /** What is not well: the rules of the check in referrals.md. */
  public enum Code {
    NO_RECEIVER(Severity.ERROR),
    WARM_WITHOUT_PRIMARY(Severity.ERROR),
    CONTACT_NOT_VERIFIED(Severity.ERROR),
    NO_ALTERNATIVE_WHEN_FULL(Severity.ERROR),
    NO_ALTERNATIVE_FOR_LANGUAGE(Severity.ERROR),
    DEAD_END(Severity.ERROR),
    CYCLE_WITHOUT_EXIT(Severity.ERROR),
    LANGUAGE_WITHOUT_RECEIVER(Severity.ERROR),
    EXCLUDING_WITHOUT_INSTEAD(Severity.ERROR),
    COVENANT_OVER(Severity.ERROR),
    EVALUATION_OVERDUE(Severity.WARNING),
    CAPACITY_NOT_FRESH(Severity.WARNING),
    NO_ADVICE(Severity.ERROR),
    NO_DO_NOT_INVOLVE(Severity.ERROR),
    NOT_A_PARTY(Severity.WARNING),
    PARTNER_GONE(Severity.ERROR),
    SERVICE_GONE(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
      this.severity = severity;
    }

    public Severity severity() {
      return severity;
    }

    /**
     * Which gap, accepted as it is, makes this no finding any more. That one language is done
     * without excuses no link that leads nowhere for all of them.
     */
    public Optional<GapSignals.Kind> excusedBy() {
      return switch (this) {
        case NO_ALTERNATIVE_WHEN_FULL -> Optional.of(GapSignals.Kind.CAPACITY);
        case LANGUAGE_WITHOUT_RECEIVER -> Optional.of(GapSignals.Kind.LANGUAGE);
        case NO_ALTERNATIVE_FOR_LANGUAGE,
            NO_RECEIVER,
            WARM_WITHOUT_PRIMARY,
            CONTACT_NOT_VERIFIED,
            DEAD_END,
            CYCLE_WITHOUT_EXIT,
            EXCLUDING_WITHOUT_INSTEAD,
            COVENANT_OVER,
            EVALUATION_OVERDUE,
            CAPACITY_NOT_FRESH,
            NO_ADVICE,
            NO_DO_NOT_INVOLVE,
            NOT_A_PARTY,
            PARTNER_GONE,
            SERVICE_GONE ->
            Optional.empty();
      };
    }
  }

  /** Whether it may be published so. */
  public enum Severity {
    ERROR,
    WARNING
  }

  static Finding of(Code code) {
    return new Finding(code, Optional.empty(), Optional.empty(), Optional.empty());
  }

  static Finding of(Code code, LinkId link, OrganisationId partner) {
    return new Finding(code, Optional.of(link), Optional.of(partner), Optional.empty());
  }

  static Finding in(Language language) {
    return new Finding(
        Code.LANGUAGE_WITHOUT_RECEIVER, Optional.empty(), Optional.empty(), Optional.of(language));
  }

  public boolean isInTheWay() {
    return code.severity() == Severity.ERROR;
  }

  /** The same for the same finding on another day, so that nobody is told twice. */
  public String key() {
    return Stream.of(
            Optional.of(code.name()),
            link.map(id -> id.value().toString()),
            partner.map(id -> id.value().toString()),
            language.map(Language::tag))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
