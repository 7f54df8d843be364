package nl.schakel.partners.port;

/** All that the write side of the directory needs from outside. */
public record DirectoryPorts(
    Partners partners, ProfileProposals proposals, ContactChecks contactChecks) {}
