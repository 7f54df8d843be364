// Tells as JSON what ical.js understands of the calendars in a file of JSON.
import { readFileSync } from "node:fs";
import { argv, stdout } from "node:process";
import ICAL from "./ical.mjs";

const mail = (value) => value.replace(/^mailto:/, "");

function understood(text) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      method: calendar.getFirstPropertyValue("method"),
      uid: event.uid,
      sequence: event.sequence,
      start: event.startDate.toJSDate().toISOString(),
      end: event.endDate.toJSDate().toISOString(),
      summary: event.summary,
      description: event.description,
      location: event.location,
      status: component.getFirstPropertyValue("status"),
      organizer: mail(event.organizer),
      attendee: mail(event.attendees[0].getFirstValue()),
    };
  });
}

stdout.write(JSON.stringify(JSON.parse(readFileSync(argv[2], "utf8")).map(understood)));
