package nl.schakel.handouts.query;

import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.HandoutTopic;
import nl.schakel.handouts.model.Block;
import nl.schakel.handouts.model.Body;
import nl.schakel.handouts.model.Translation;
import nl.schakel.handouts.query.HandoutShelf.Standing;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Hand-outs as those see them who write them: drafts too. */
public interface HandoutDesk {

  /** Each hand-out in each language that somebody began it in. */
  List<Cell> cells();

  Work work(HandoutTopic topic, Language language);

  /** Where somebody wrote who helps, in which languages. */
  List<LocalLine> locals();

  LocalWork local(Optional<MunicipalityCode> municipality, Language language);

  /**
   * One in one language.
   *
   * @param draft whether somebody is writing a next version
   * @param published how what parents get stands to the Dutch; empty when they get nothing
   */
  record Cell(HandoutTopic topic, Language language, boolean draft, Optional<Standing> published) {}

  /**
   * All that is needed to write it.
   *
   * @param revision 0 when nobody wrote it yet
   * @param dutch what parents get in Dutch
   */
  record Work(
      long revision,
      Optional<Written> draft,
      Optional<Written> published,
      Optional<Written> dutch) {

    /** What there is to write on: the draft, else what parents get. */
    public Optional<Written> last() {
      return draft.or(() -> published);
    }

    /** How what parents get stands to the Dutch. */
    public Optional<Standing> standing() {
      return published.map(it -> Standing.of(it.translation(), dutch.map(Written::number)));
    }
  }

  /** A version of it. */
  record Written(int number, Body body, Optional<Translation> translation) {}

  /** Somebody wrote who helps there. */
  record LocalLine(Optional<MunicipalityCode> municipality, Language language) {}

  /**
   * Who helps.
   *
   * @param revision 0 when nobody wrote it yet
   */
  record LocalWork(long revision, List<Block> blocks) {
    public LocalWork {
      blocks = List.copyOf(blocks);
    }
  }
}
