package nl.schakel.recognition.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.CompletionId;
import nl.schakel.recognition.LeadingRights.Rule;
import nl.schakel.recognition.model.RuleHistory;
import nl.schakel.recognition.model.RuleHistory.RuleVersion;
import nl.schakel.shared.Language;

/** Keeps what completing a programme takes, where somebody said so. */
public interface CompletionRules {

  RuleHistory history(ProgrammeId programme);

  /**
   * Keeps one more version; what was said before stays.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody else gave it the same number
   */
  void add(ProgrammeId programme, RuleVersion version);

  /** Keeps what completing entitles to, and who was told that it ends. */
  interface Leading {

    Rule find(ProgrammeId programme);

    /** Nobody else changes it before the transaction ends. */
    Rule lock(ProgrammeId programme);

    void save(ProgrammeId programme, Rule rule);

    /** Whether this person completed something that these organised and that gives a right. */
    boolean isHolder(PersonId person, Collection<OrganisationId> organisers);

    /** What somebody said of them; none is their own language. */
    Set<Language> languages(PersonId person);

    /** The same; nobody else changes it before the transaction ends. */
    Set<Language> lockLanguages(PersonId person);

    void saveLanguages(PersonId person, Set<Language> languages);

    /** Rights that end within these days, for which nobody was told and no longer one is there. */
    List<Ending> ending(LocalDate from, LocalDate until, int atMost);

    /** Answers whether it was new: one mail a right, whoever sends it. */
    boolean noteTold(Ending ending, Instant at);
  }

  /** A right that ends. */
  record Ending(CompletionId completion, PersonId person, LocalDate until) {}

  /** Keeps in which editions is to be decided anew because the rule changed. */
  interface Recounts {

    /** What was begun of one of these begins anew. */
    void add(Collection<Recount> recounts);

    /** Which are not finished, the longest waiting first. */
    List<EditionId> due(int atMost);

    /**
     * Unless it is finished or somebody else is at it; nobody begins before the transaction ends.
     */
    Optional<Recount> lock(EditionId edition);

    void save(Recount recount);

    /**
     * How far an edition is.
     *
     * @param rule the number of the version that made it necessary
     * @param by who set that
     * @param after who was decided about last, in the order of their ids
     */
    record Recount(
        EditionId edition,
        ProgrammeId programme,
        int rule,
        Optional<UUID> by,
        Instant since,
        Optional<EnrolmentId> after,
        Optional<Instant> finished) {

      public boolean isDecided(EnrolmentId enrolment) {
        return after.filter(last -> enrolment.value().compareTo(last.value()) <= 0).isPresent();
      }

      public Recount upTo(EnrolmentId last) {
        return new Recount(edition, programme, rule, by, since, Optional.of(last), finished);
      }

      public Recount finish(Instant now) {
        return new Recount(edition, programme, rule, by, since, after, Optional.of(now));
      }
    }
  }
}
