package nl.schakel.recognition.listening;

import nl.schakel.learning.EditionId;
import nl.schakel.recognition.usecase.DecideCompletions;
import nl.schakel.recognition.usecase.DecideCompletions.Recounting;
import nl.schakel.shared.listening.OneByOne;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Decides anew where a rule changed. Each instance has one; an edition is done by one of them. */
@Component
class RecountTimer {

  private static final OneByOne DUE =
      new OneByOne(LoggerFactory.getLogger(RecountTimer.class), "editions to decide anew");

  private final DecideCompletions completions;

  RecountTimer(DecideCompletions completions) {
    this.completions = completions;
  }

  @Scheduled(fixedDelayString = "${schakel.recognition.pause}")
  void look() {
    DUE.each(completions::changed, this::recount);
  }

  /** Each part in a transaction of its own: what was decided stays, whatever happens next. */
  private void recount(EditionId edition) {
    boolean more = true;
    while (more) {
      more =
          switch (completions.anew(edition)) {
            case Recounting.Continues _ -> true;
            case Recounting.Finished _, Recounting.NothingToDo _ -> false;
          };
    }
  }
}
