/** temporary until the charts land */
import type { Meeting } from "../../../model/meeting.js";
import type { Run } from "../../../model/run.js";
import { paragraph, type Section } from "../../nodes.js";
export function showThemes(_meeting: Meeting, _run: Run): Section {
  return [paragraph("PICTURE")];
}
