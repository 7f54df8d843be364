package nl.schakel.consultations.web;

import java.util.List;
import nl.schakel.shared.web.Pages;
import nl.schakel.shared.web.Parts.Status;

/** What one asked experts from chains, the newest first. */
record ConsultationsPage(List<Line> lines, Pages pages) {

  /** One of them. */
  record Line(
      String address,
      String expert,
      String chain,
      String asked,
      Status status,
      String conclusion) {}
}
