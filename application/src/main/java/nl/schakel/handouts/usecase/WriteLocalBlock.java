package nl.schakel.handouts.usecase;

import java.util.List;
import java.util.Optional;
import nl.schakel.access.Actor;
import nl.schakel.handouts.model.Block;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** Writing who helps in a municipality, for the place that hand-outs keep free for it. */
public interface WriteLocalBlock {

  /**
   * It is in every hand-out at once. Without a word it is taken away.
   *
   * @throws nl.schakel.shared.StaleChangeException when somebody changed what was seen
   */
  void write(Command command);

  /**
   * What somebody wrote.
   *
   * @param municipality empty for wherever nobody wrote one
   * @param seen the revision that was seen; 0 before the first
   */
  record Command(
      Actor actor,
      Optional<MunicipalityCode> municipality,
      Language language,
      long seen,
      List<Block> blocks) {

    public Command {
      blocks = List.copyOf(blocks);
    }
  }
}
