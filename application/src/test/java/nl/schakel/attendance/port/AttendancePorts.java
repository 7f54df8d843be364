package nl.schakel.attendance.port;

import nl.schakel.attendance.query.AttendanceBook;

/** Everything that is kept of lists, in memory or in a database, for the contract between. */
public record AttendancePorts(Sheets sheets, Marks marks, AttendanceBook book) {}
