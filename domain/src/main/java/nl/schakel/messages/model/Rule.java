package nl.schakel.messages.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.EnrolmentCards.SessionCard;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Timing.Moment;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.Fingerprint;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A message that leaves by itself.
 *
 * @param edition empty for every edition of the programme
 * @param since when it was switched on; empty while it is off
 * @param retimed when it last got another moment to send
 */
public record Rule(
    RuleId id,
    OrganisationId organiser,
    ProgrammeId programme,
    Optional<EditionId> edition,
    Timing timing,
    Audience audience,
    TemplateId template,
    Optional<Instant> since,
    Optional<Instant> retimed)
    implements AggregateRoot<Rule, RuleId> {

  /** Whom it is for. */
  public enum Audience {
    ADMITTED,
    ATTENDED,
    ABSENT;

    /** Whether it can be known beforehand. */
    public boolean isKnownBefore() {
      return this == ADMITTED;
    }
  }

  /** As it begins. */
  public Rule(
      RuleId id,
      OrganisationId organiser,
      ProgrammeId programme,
      Optional<EditionId> edition,
      Timing timing,
      Audience audience,
      TemplateId template,
      Optional<Instant> since) {
    this(id, organiser, programme, edition, timing, audience, template, since, Optional.empty());
  }

  public Rule {
    if (!timing.moment().isAfter() && !audience.isKnownBefore()) {
      throw new IllegalArgumentException("nobody attended what is still to come");
    }
  }

  @Override
  public RuleId getId() {
    return id;
  }

  public boolean isOn() {
    return since.isPresent();
  }

  public Rule switchOn(Instant now) {
    return since(since.or(() -> Optional.of(now)));
  }

  public Rule switchOff() {
    return since(Optional.empty());
  }

  private Rule since(Optional<Instant> when) {
    return new Rule(id, organiser, programme, edition, timing, audience, template, when, retimed);
  }

  /**
   * Sends something else, to others or at another moment from now on: what was due before is not
   * made up for. With other words only, it goes on as it did.
   */
  public Rule revise(
      Optional<EditionId> only, Timing moment, Audience to, TemplateId text, Instant now) {
    boolean retimedNow = !moment.equals(timing);
    boolean goesOn = !retimedNow && to == audience && only.equals(edition);
    return new Rule(
        id,
        organiser,
        programme,
        only,
        moment,
        to,
        text,
        goesOn ? since : since.map(_ -> now),
        retimedNow ? Optional.of(now) : retimed);
  }

  /** By which who changes it shows to have seen it; switching it on and off is beside it. */
  public Fingerprint fingerprint() {
    return Fingerprint.of(
        edition.map(EditionId::value),
        timing.moment(),
        timing.days(),
        timing.hour(),
        audience,
        template.value());
  }

  /** Whether it would send the same message to the same people at the same moment. */
  public boolean isSameAs(Rule other) {
    return programme.equals(other.programme)
        && edition.equals(other.edition)
        && timing.equals(other.timing)
        && audience == other.audience
        && template.equals(other.template);
  }

  public boolean isAbout(Run run) {
    return edition
        .map(run.edition().id()::equals)
        .orElseGet(() -> programme.equals(run.programme()));
  }

  /**
   * Whether somebody who takes part since a moment is to be told now. Whoever enrols after the
   * others were told still is, until the session begins; what was due before the rule was switched
   * on is not made up for.
   */
  public boolean isDue(SessionCard session, Instant admitted, Instant now) {
    if (!isOn() || !timing.isOpen(session, now)) {
      return false;
    }
    Instant due = timing.due(session);
    Instant ripe = timing.moment().isAfter() || admitted.isBefore(due) ? due : admitted;
    boolean tookPart = !timing.moment().isAfter() || admitted.isBefore(session.end());
    return tookPart && !ripe.isBefore(since.orElseThrow());
  }

  /**
   * Of what it tells once: of each session, or of an edition when its last session was. Another
   * moment that was still to come when it was chosen is another occasion.
   */
  public UUID occasion(Run run, SessionCard session) {
    UUID about =
        timing.moment() == Moment.AFTER_LAST_SESSION
            ? run.edition().id().value()
            : session.id().value();
    return retimed
        .filter(timing.due(session)::isAfter)
        .map(when -> (about + " " + when).getBytes(StandardCharsets.UTF_8))
        .map(UUID::nameUUIDFromBytes)
        .orElse(about);
  }
}
