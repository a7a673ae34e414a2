/** The list of detectors: what one finds is no longer looked at by those after it. */
import type { Detector } from "./detector.js";

export const detectors: readonly Detector[] = [];
