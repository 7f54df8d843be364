package nl.schakel.evaluation.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.evaluation.model.Distribution;
import nl.schakel.evaluation.model.Remark;
import nl.schakel.evaluation.model.Survey;
import nl.schakel.learning.EditionId;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.people.OrganisationId;
import nl.schakel.shared.query.Page;
import nl.schakel.shared.query.PageRequest;

/** What was said, for who may read it. */
public interface SurveyBook {

  Optional<Sheet> find(EditionId edition);

  /** Asked last first. */
  List<Sheet> ofProgramme(ProgrammeId programme);

  /** Of these organisers, or of these editions; asked last first. */
  Page<Line> list(
      Collection<OrganisationId> organisers, Collection<EditionId> editions, PageRequest page);

  /** In an order that tells nothing. */
  List<Remark> remarks(EditionId edition);

  /** One edition in a list. */
  record Line(Survey survey, int unread) {}

  /**
   * One edition with its scores.
   *
   * @param scores by question; what nobody scored is not there
   */
  record Sheet(Survey survey, Map<UUID, Distribution> scores) {

    public Sheet {
      scores = Map.copyOf(scores);
    }
  }
}
