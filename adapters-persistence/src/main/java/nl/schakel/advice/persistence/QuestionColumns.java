package nl.schakel.advice.persistence;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.advice.QuestionCards.Standing;
import nl.schakel.advice.model.Publication;
import nl.schakel.advice.model.Publication.TakenDown;
import nl.schakel.advice.model.Question;
import nl.schakel.advice.model.Question.Answered;
import nl.schakel.advice.model.Question.Asked;
import nl.schakel.advice.model.Question.Details;
import nl.schakel.advice.model.Question.Unanswered;
import nl.schakel.advice.model.Question.Withdrawn;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.shared.persistence.Moments;
import org.jspecify.annotations.Nullable;

/** How a question is written in its columns. */
final class QuestionColumns {

  private final Map<String, @Nullable Object> columns = new HashMap<>();

  private QuestionColumns() {}

  static Map<String, @Nullable Object> of(Question question) {
    QuestionColumns all = new QuestionColumns();
    all.details(question.details());
    switch (question) {
      case Asked asked -> all.asked(asked);
      case Answered answered -> all.answered(answered);
      case Unanswered(var _, var at) -> all.ended(Standing.UNANSWERED, at);
      case Withdrawn(var _, var at) -> all.ended(Standing.WITHDRAWN, at);
    }
    return all.columns;
  }

  private void details(Details details) {
    columns.put("id", details.id().value());
    columns.put("asker", details.asker().value());
    columns.put("topic", details.topic().value().value());
    columns.put("partner", details.partner().value());
    columns.put(
        "passedOnBy",
        details.passedOnBy().stream().map(OrganisationId::value).toArray(UUID[]::new));
    columns.put("quarter", details.quarter().begins());
    columns.put("text", details.text());
    columns.put("askedAt", Moments.utc(details.askedAt()));
    columns.put("remindAt", Moments.utc(details.time().reminder()));
    columns.put("dueAt", Moments.utc(details.time().due()));
    columns.put("endAt", Moments.utc(details.time().end()));
  }

  private void asked(Asked asked) {
    state(Standing.ASKED, Optional.of(asked.details().time().after(asked.notice())));
    columns.put("notice", asked.notice().name());
    columns.put("endedAt", null);
    publication(Publication.NONE);
  }

  private void answered(Answered answered) {
    ended(Standing.ANSWERED, answered.at());
    columns.put("answer", answered.answer());
    columns.put("answeredBy", answered.by().map(PersonId::value).orElse(null));
    publication(answered.publication());
  }

  private void ended(Standing standing, Instant at) {
    state(standing, Optional.empty());
    columns.put("notice", Question.Notice.NONE.name());
    columns.put("endedAt", Moments.utc(at));
    publication(Publication.NONE);
  }

  private void state(Standing standing, Optional<Instant> lookAt) {
    columns.put("state", standing.name());
    columns.put("lookAt", Moments.utc(lookAt));
    columns.put("answer", null);
    columns.put("answeredBy", null);
  }

  private void publication(Publication publication) {
    columns.put("askerAgreed", Moments.utc(publication.asker()));
    columns.put("expertAgreed", Moments.utc(publication.expert()));
    columns.put("takenDown", Moments.utc(publication.takenDown().map(TakenDown::at)));
    columns.put("takenDownWhy", publication.takenDown().map(TakenDown::reason).orElse(null));
  }
}
