package nl.schakel.messages.port;

import java.util.List;
import java.util.Optional;
import nl.schakel.learning.ProgrammeId;
import nl.schakel.messages.RuleId;
import nl.schakel.messages.TemplateId;
import nl.schakel.messages.model.Rule;

/** Keeps by which rules messages leave. */
public interface Rules {

  Optional<Rule> find(RuleId id);

  /** Finds it and holds it until this call is over; waits while it sends. */
  Optional<Rule> hold(RuleId id);

  /** Empty also while another instance is at it: nobody else sends by it in this transaction. */
  Optional<Rule> take(RuleId id);

  List<Rule> switchedOn();

  /** Of a programme or of one of its editions, oldest first. */
  List<Rule> about(ProgrammeId programme);

  int using(TemplateId template);

  void add(Rule rule);

  void save(Rule rule);

  void remove(RuleId id);
}
