package nl.schakel.courses.model;

import java.util.List;
import java.util.Set;

/** What a learner said to a question; places count from 0, as the author wrote them. */
public sealed interface Answer {

  /** So much fits a thought; longer is an essay. */
  int LONGEST = 1_000;

  record Chosen(Set<Integer> options) implements Answer {
    public Chosen {
      options = Set.copyOf(options);
    }
  }

  record Ordered(List<Integer> steps) implements Answer {
    public Ordered {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What was matched.
   *
   * @param rights for each left side, in the order of the author, the place of its right one
   */
  record Matched(List<Integer> rights) implements Answer {
    public Matched {
      rights = List.copyOf(rights);
    }
  }

  /** For the learner alone. */
  record Written(String text) implements Answer {
    @Override
    public String toString() {
      return "Written[...]";
    }
  }
}
