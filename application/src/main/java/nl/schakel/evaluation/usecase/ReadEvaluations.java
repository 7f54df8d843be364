package nl.schakel.evaluation.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.evaluation.model.Distribution.Shown;
import nl.schakel.evaluation.model.Question;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.learning.Runs.Run;
import nl.schakel.shared.LocalizedText;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/**
 * What those who attended thought, for trainers and coordinators. What is not theirs throws {@link
 * nl.schakel.shared.NotFoundException}.
 */
public interface ReadEvaluations {

  /** Asked last first. */
  Page<Heading> list(Actor actor, PageRequest page);

  Results edition(Actor actor, EditionId edition);

  /** All editions together, for coordinators. */
  Summary programme(Actor actor, ProgrammeId programme);

  /**
   * One edition in the list.
   *
   * @param unread how many remarks wait for this reader to screen them
   */
  record Heading(Run run, int asked, int answered, int unread) {}

  /** One question, with what may be shown of its scores; none for one in words. */
  record Scored(Question question, Shown scores) {}

  /**
   * An edition.
   *
   * @param figures empty while nobody was asked
   * @param remarks which this reader may see: to screen them all, else the released ones
   */
  record Results(Run run, Optional<Figures> figures, List<Remark> remarks, boolean screens) {

    public Results {
      remarks = List.copyOf(remarks);
    }
  }

  /** How many were asked, how many answered, and what they said. */
  record Figures(int asked, int answered, List<Question> questions, List<Scored> scored) {

    public Figures {
      questions = List.copyOf(questions);
      scored = List.copyOf(scored);
    }
  }

  /** A programme: its editions after which was asked, and all of them together. */
  record Summary(
      ProgrammeId programme, LocalizedText title, Figures figures, List<Heading> editions) {

    public Summary {
      editions = List.copyOf(editions);
    }
  }
}
