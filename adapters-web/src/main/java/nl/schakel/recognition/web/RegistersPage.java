package nl.schakel.recognition.web;

import java.util.List;

/** For each register how many points wait for what. */
record RegistersPage(List<Row> rows) {

  /** One register, of one organiser. */
  record Row(
      String register,
      String organiser,
      String address,
      int ready,
      int withoutNumber,
      int doubled,
      int rejected,
      int differing) {}
}
