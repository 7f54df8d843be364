package nl.schakel.handouts.model;

import java.util.List;
import java.util.Optional;
import nl.schakel.handouts.LocalBlockId;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;
import org.jmolecules.ddd.types.AggregateRoot;

/**
 * Addresses, telephone numbers and who helps, for the place that hand-outs keep free for it.
 *
 * @param municipality empty for wherever nobody wrote one
 * @param blocks none when it was taken away
 * @param revision how often it was kept
 */
public record LocalBlock(
    LocalBlockId id,
    Optional<MunicipalityCode> municipality,
    Language language,
    List<Block> blocks,
    long revision)
    implements AggregateRoot<LocalBlock, LocalBlockId> {

  public LocalBlock {
    blocks = List.copyOf(blocks);
  }

  @Override
  public LocalBlockId getId() {
    return id;
  }

  /** What it says from now on; a free place within a free place is nobody's. */
  public LocalBlock saying(List<Block> other) {
    List<Block> own = other.stream().filter(each -> !(each instanceof Block.Nearby)).toList();
    return new LocalBlock(id, municipality, language, own, revision);
  }
}
