package nl.schakel.requests.web;

import java.util.List;
import nl.schakel.shared.web.Pages;

/** What one asked, the newest first. */
record MyRequestsPage(List<RequestView> requests, Pages pages) {}
