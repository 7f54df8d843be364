package nl.schakel.groups.port;

/** All that the feature keeps, from one keeper. */
public record GroupPorts(
    MunicipalAgreements agreements,
    ParentGroups groups,
    Meetings meetings,
    Asks asks,
    Bookings bookings,
    Leaders leaders) {}
