package nl.schakel.recognition.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.model.CompletionRule;
import nl.schakel.shared.Language;

/** Keeps what completing a programme takes, where somebody said so. */
public interface CompletionRules {

  Optional<CompletionRule> find(ProgrammeId programme);

  /**
   * Keeps it.
   *
   * @param seen the version on which the change is based, if there must be no other by now
   * @throws nl.schakel.shared.StaleChangeException when there is
   */
  void save(ProgrammeId programme, CompletionRule rule, Optional<Long> seen);

  /** Keeps what completing entitles to, and who was told that it ends. */
  interface Leading {

    Rule find(ProgrammeId programme);

    void save(ProgrammeId programme, Rule rule);

    /** Whether this person completed something that these organised and that gives a right. */
    boolean isHolder(PersonId person, Collection<OrganisationId> organisers);

    /** None is the person's own language. */
    void saveLanguages(PersonId person, Set<Language> languages);

    /** Rights that end within these days, for which nobody was told and no longer one is there. */
    List<Ending> ending(LocalDate from, LocalDate until, int atMost);

    /** Answers whether it was new: one mail a right, whoever sends it. */
    boolean noteTold(Ending ending, Instant at);
  }

  /** A right that ends. */
  record Ending(CompletionId completion, PersonId person, LocalDate until) {}
}
