package nl.schakel.partners.web;

import java.util.List;
import nl.schakel.shared.web.FormView;

/** Is this way to reach a partner still right? */
record ContactCheckPage(
    FormView form, String address, String name, String function, List<String> ways) {}
