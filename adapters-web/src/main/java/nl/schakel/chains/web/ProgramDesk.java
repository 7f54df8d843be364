package nl.schakel.chains.web;

import java.util.List;
import java.util.UUID;
import nl.schakel.access.Actor;
import nl.schakel.access.Caller;
import nl.schakel.access.Permission;
import nl.schakel.chains.ChainId;
import nl.schakel.chains.model.ChainVersion;
import nl.schakel.chains.query.ChainDesk;
import nl.schakel.chains.query.ChainSheet;
import nl.schakel.chains.query.VersionSheet;
import nl.schakel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Finds chains for programs: what was agreed is for everybody, a draft for its keepers. */
@Component
class ProgramDesk {

  private final ChainDesk desk;

  ProgramDesk(ChainDesk desk) {
    this.desk = desk;
  }

  ChainSheet find(ChainId id) {
    return desk.find(id).orElseThrow(() -> new NotFoundException("chain"));
  }

  ChainSheet kept(UUID id, Actor actor) {
    ChainSheet chain = find(new ChainId(id));
    if (!isKept(chain, actor)) {
      throw new NotFoundException("chain");
    }
    return chain;
  }

  boolean isKept(ChainSheet chain, Caller caller) {
    return caller
        .actor()
        .filter(actor -> actor.mayFor(Permission.KEEP_CHAINS, chain.terms().keeper()))
        .isPresent();
  }

  /** The latest first. */
  List<VersionSheet> versions(UUID id, Caller caller) {
    ChainSheet chain = find(new ChainId(id));
    boolean kept = isKept(chain, caller);
    return desk.versions(chain.id()).stream()
        .filter(version -> kept || !(version instanceof VersionSheet.Draft))
        .toList();
  }

  VersionSheet version(UUID id, int number, Caller caller) {
    ChainSheet chain = find(new ChainId(id));
    return desk.version(new ChainVersion.Id(chain.id(), number))
        .filter(each -> !(each instanceof VersionSheet.Draft) || isKept(chain, caller))
        .orElseThrow(() -> new NotFoundException("version"));
  }
}
