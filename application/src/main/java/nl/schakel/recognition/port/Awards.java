package nl.schakel.recognition.port;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.schakel.people.OrganisationId;
import nl.schakel.people.PersonId;
import nl.schakel.recognition.AwardId;
import nl.schakel.recognition.model.Award;
import nl.schakel.recognition.model.Delivery;
import org.jmolecules.ddd.types.Repository;

/** Keeps how far points are on their way to a register. */
public interface Awards extends Repository<Award, AwardId> {

  /**
   * Nobody else changes it before the transaction ends. Not those of a completion that was
   * withdrawn, nor of somebody who was erased.
   */
  Optional<Owned> lock(AwardId id);

  /** The same of those that are not right any more, and only of those. */
  Optional<Owned> lockWrong(AwardId id);

  /**
   * The same of many, in one order, so that two coordinators do not wait for each other; those that
   * do not belong to this register and organiser are left out.
   */
  List<Owned> lock(Collection<AwardId> ids, OrganisationId register, OrganisationId organiser);

  /** Writes how far they are; what was earned is written once, when it was earned. */
  void save(Collection<? extends Award> awards);

  void add(Delivery delivery);

  /** What the register did not take of this person, because of a number they gave. */
  List<Award.Rejected> rejectedOf(PersonId person, OrganisationId register);

  /** An award, whose it is, and whose coordinators deliver it. */
  record Owned(Award award, PersonId person, OrganisationId organiser) {}
}
