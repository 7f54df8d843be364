package nl.schakel.handouts.usecase;

import java.time.Clock;
import java.util.Optional;
import nl.schakel.handouts.HandoutEvent.LocalBlockWritten;
import nl.schakel.handouts.model.LocalBlock;
import nl.schakel.handouts.port.LocalBlocks;
import nl.schakel.shared.StaleChangeException;
import nl.schakel.shared.port.Events;
import nl.schakel.shared.usecase.ApplicationService;

@ApplicationService
class LocalBlockService implements WriteLocalBlock {

  private final LocalBlocks blocks;
  private final Events events;
  private final Clock clock;

  LocalBlockService(LocalBlocks blocks, Events events, Clock clock) {
    this.blocks = blocks;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void write(Command command) {
    LocalBlock block = blocks.lock(command.municipality(), command.language());
    if (block.revision() != command.seen()) {
      throw new StaleChangeException("local block");
    }
    blocks.save(block.saying(command.blocks()));
    events.publish(
        new LocalBlockWritten(
            block.id(), Optional.of(command.actor().account().value()), clock.instant()));
  }
}
