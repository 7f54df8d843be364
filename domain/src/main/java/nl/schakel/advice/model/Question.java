package nl.schakel.advice.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schakel.advice.QuestionId;
import nl.schakel.advice.model.Publication.Side;
import nl.schakel.partners.TopicCode;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * A question to an expert, which says nothing of whom it is about. Silence is an answer too: at
 * half time the expert is reminded, at full time the coordinators see it, and after as much time
 * again it counts as unanswered.
 */
public sealed interface Question extends AggregateRoot<Question, QuestionId> {

  /** So much describes a situation; longer is a case file, which belongs elsewhere. */
  int LONGEST = 2_000;

  Details details();

  @Override
  default QuestionId getId() {
    return details().id();
  }

  /**
   * What was asked, and of whom.
   *
   * @param partner who is to answer, or did
   * @param passedOnBy who had it before, oldest first
   * @param quarter in which the partner took it
   */
  record Details(
      QuestionId id,
      PersonId asker,
      TopicCode topic,
      String text,
      Instant askedAt,
      OrganisationId partner,
      List<OrganisationId> passedOnBy,
      Quarter quarter,
      AnswerTime time) {

    public Details {
      passedOnBy = List.copyOf(passedOnBy);
    }

    public boolean wasWith(OrganisationId other) {
      return partner.equals(other) || passedOnBy.contains(other);
    }

    private Details with(OrganisationId next, Quarter its, AnswerTime anew) {
      List<OrganisationId> before = Stream.concat(passedOnBy.stream(), Stream.of(partner)).toList();
      return new Details(id, asker, topic, text, askedAt, next, before, its, anew);
    }

    @Override
    public String toString() {
      return "Question[" + id.value() + "]";
    }
  }

  /** How far the waiting has been noticed. */
  enum Notice {
    NONE,
    REMINDED,
    ESCALATED
  }

  static Asked ask(Details details) {
    return new Asked(details, Notice.NONE);
  }

  /** Waits for the expert. */
  record Asked(Details details, Notice notice) implements Question {

    public Answered answer(String text, PersonId by, Instant now) {
      return new Answered(details, text, Optional.of(by), now, Publication.NONE);
    }

    /** Another partner has the time that it promises, from now on. */
    public Asked passOn(OrganisationId next, Quarter its, AnswerTime anew) {
      return new Asked(details.with(next, its, anew), Notice.NONE);
    }

    public Withdrawn withdraw(Instant now) {
      return new Withdrawn(details, now);
    }

    /** What time has made of it; the same when there is nothing new to notice. */
    public Question at(Instant now) {
      AnswerTime time = details.time();
      if (!now.isBefore(time.end())) {
        return new Unanswered(details, now);
      }
      Notice reached = time.noticeAt(now);
      return reached.compareTo(notice) > 0 ? new Asked(details, reached) : this;
    }
  }

  /**
   * Has its answer; both sides may agree to show it to everybody.
   *
   * @param by who answered; empty when that was forgotten
   */
  record Answered(
      Details details, String answer, Optional<PersonId> by, Instant at, Publication publication)
      implements Question {

    public Answered agree(Side side, Instant now) {
      return with(publication.agree(side, now));
    }

    public Answered takeBack(Side side) {
      return with(publication.takeBack(side));
    }

    public Answered takeDown(String reason, Instant now) {
      return with(publication.takeDown(reason, now));
    }

    private Answered with(Publication other) {
      return new Answered(details, answer, by, at, other);
    }

    @Override
    public String toString() {
      return "Answered[" + details.id().value() + "]";
    }
  }

  /** Nobody answered in twice the time that was promised. */
  record Unanswered(Details details, Instant at) implements Question {}

  /** The asker does not need an answer any more. */
  record Withdrawn(Details details, Instant at) implements Question {}
}
