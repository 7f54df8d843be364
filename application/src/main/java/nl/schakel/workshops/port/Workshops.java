package nl.schakel.workshops.port;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schakel.workshops.WorkshopId;
import nl.schakel.workshops.model.Proposal;
import nl.schakel.workshops.model.Workshop;
import nl.schakel.workshops.model.Workshop.Open;
import nl.schakel.workshops.model.Workshop.Planned;
import org.jmolecules.ddd.types.Repository;

/** Keeps workshops, and what is proposed in them. */
public interface Workshops extends Repository<Workshop, WorkshopId> {

  void add(Planned workshop);

  /** Nobody else changes it before the transaction ends. */
  Optional<Workshop> lock(WorkshopId id);

  /** The open one with this code on its wall; it stays open until the transaction ends. */
  Optional<Open> inRoom(String code);

  /** How far it is. */
  void save(Workshop workshop);

  /** What is planned, with its vignettes. */
  void replan(Planned workshop);

  List<Proposal> proposals(WorkshopId workshop);

  Optional<Proposal> proposal(WorkshopId workshop, UUID id);

  void save(WorkshopId workshop, Proposal proposal);
}
