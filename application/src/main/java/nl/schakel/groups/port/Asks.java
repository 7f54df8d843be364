package nl.schakel.groups.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.groups.AskId;
import nl.schakel.groups.ParentGroupId;
import nl.schakel.groups.model.Ask;
import nl.schakel.groups.model.Ask.Question;
import org.jmolecules.ddd.types.Repository;

/** Keeps who was asked for groups, and what they said; who changes one has locked its group. */
public interface Asks extends Repository<Ask, AskId> {

  void add(Ask.Open ask);

  void save(Ask ask);

  Optional<Question> question(AskId id);

  /** In the order in which they were asked. */
  List<Ask> of(ParentGroupId group);
}
