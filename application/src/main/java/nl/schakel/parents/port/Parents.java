package nl.schakel.parents.port;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.parents.ParentId;
import nl.schakel.parents.model.ComeCode;
import nl.schakel.parents.model.Parent;
import nl.schakel.parents.model.Parent.Invited;
import nl.schakel.parents.model.Phone;
import nl.schakel.people.OrganisationId;
import org.jmolecules.ddd.types.Repository;

/** Keeps parents; who changes one has locked its group. */
public interface Parents extends Repository<Parent, ParentId> {

  /** No telephone stands twice in a group. */
  void add(Invited parent, OrganisationId provider);

  void save(Parent parent);

  /** Nothing is left, not even a number. */
  void remove(ParentId id);

  Optional<Parent> find(ParentId id);

  Optional<Parent> find(ComeCode code);

  /** In the order in which they were invited. */
  List<Parent> of(ParentGroupId group);

  /** In which groups of this provider somebody has this telephone. */
  Set<ParentGroupId> groupsWith(Phone phone, OrganisationId provider);
}
