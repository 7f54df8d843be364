package nl.schakel.handouts.port;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schakel.handouts.LocalBlockId;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.places.MunicipalityCode;
import nl.schakel.shared.Language;

/** What municipalities add, for as long as a test takes. */
public final class LocalBlocksInMemory implements LocalBlocks {

  private record Local(Optional<MunicipalityCode> municipality, Language language) {}

  private final Map<Local, LocalBlock> blocks = new HashMap<>();

  @Override
  public LocalBlock lock(Optional<MunicipalityCode> municipality, Language language) {
    return blocks.computeIfAbsent(
        new Local(municipality, language),
        _ -> new LocalBlock(LocalBlockId.next(), municipality, language, List.of(), 0));
  }

  @Override
  public void save(LocalBlock block) {
    blocks.put(
        new Local(block.municipality(), block.language()),
        new LocalBlock(
            block.id(),
            block.municipality(),
            block.language(),
            block.blocks(),
            block.revision() + 1));
  }
}
